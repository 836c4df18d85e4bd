import { type SearchVocabulary, answers, didYouMean, inOurWords } from '../domain/search.ts';
import { type SearchIndex, type SearchedPage, loadIndex, loadVocabulary } from './search-index.ts';

const pause = 200;
const most = 8;

/** `<site-search>`: searches on the device, shows results in place, keeps nothing. */
class SiteSearch extends HTMLElement {
  #listening = new AbortController();
  #index: Promise<SearchIndex> | undefined;
  #vocabulary: Promise<SearchVocabulary> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#part('[data-without-script]').hidden = true;
    this.#form.hidden = false;
    this.#input.value = '';
    this.#form.addEventListener('focusin', () => this.#load(), { signal });
    this.#form.addEventListener('input', () => this.#later(), { signal });
    this.#form.addEventListener('submit', (event) => this.#now(event), { signal });
    for (const select of this.querySelectorAll('select')) {
      select.addEventListener('change', () => void this.#search(), { signal });
    }
    // A page brought back by Back must not show what was typed.
    addEventListener('pagehide', () => this.#clear(), { signal });
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  get #form(): HTMLFormElement {
    return this.#part<HTMLFormElement>('form');
  }

  get #input(): HTMLInputElement {
    return this.#part<HTMLInputElement>('input');
  }

  /** A part of the markup this element is always written with. */
  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`site-search is written without ${selector}.`);
    return part;
  }

  #load() {
    this.#index ??= loadIndex(this.dataset['index'] ?? '');
    this.#vocabulary ??= loadVocabulary(this.dataset['words'] ?? '');
  }

  #later() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#search(), pause);
  }

  #now(event: SubmitEvent) {
    event.preventDefault();
    clearTimeout(this.#waiting);
    void this.#search();
  }

  #clear() {
    this.#input.value = '';
    this.#part('.results').hidden = true;
  }

  async #search() {
    const typed = this.#input.value.trim();
    if (typed.length < 2) {
      this.#part('.results').hidden = true;
      return;
    }
    this.#load();
    const asked = ++this.#asked;
    try {
      const [index, vocabulary] = await Promise.all([this.#index, this.#vocabulary]);
      if (!index || !vocabulary) return;
      const respelt = didYouMean(typed, vocabulary);
      const wanted = inOurWords(respelt ?? typed, vocabulary);
      const found = await index.search(wanted, this.#filters());
      const pages = found.pages.filter((page) => answers(page, wanted) || answers(page, typed));
      if (asked === this.#asked) this.#show(typed, respelt, pages, found.filters);
    } catch {
      this.#index = undefined;
      this.#vocabulary = undefined;
      if (asked === this.#asked) this.#showFault();
    }
  }

  #filters(): Record<string, string> {
    const chosen = [...this.querySelectorAll('select')].map((select) => [
      select.dataset['filter'] ?? '',
      select.value,
    ]);
    return Object.fromEntries(chosen.filter(([, value]) => value !== '')) as Record<string, string>;
  }

  #show(
    typed: string,
    respelt: string | undefined,
    pages: SearchedPage[],
    filters: Record<string, Record<string, number>>,
  ) {
    const count = pages.length;
    const status = this.#part('[role=status]');
    if (count === 0) status.textContent = `No page says exactly “${typed}”. What always works:`;
    else
      status.textContent =
        count === 1 ? '1 page' : `${String(Math.min(count, most))} pages, best first`;
    const note = this.#part('[data-respelt]');
    note.hidden = respelt === undefined || count === 0;
    note.textContent = `You typed “${typed}”. These are for “${respelt ?? ''}”.`;
    this.#part('[data-nothing]').hidden = count > 0;
    this.#part('[data-filters]').hidden = count === 0 && Object.keys(this.#filters()).length === 0;
    for (const select of this.querySelectorAll('select')) {
      fill(select, filters[select.dataset['filter'] ?? ''] ?? {});
    }
    this.#part('[data-results]').replaceChildren(...pages.slice(0, most).map(resultRow));
    this.#part('.results').hidden = false;
  }

  #showFault() {
    this.#part('[role=status]').textContent =
      'Search is not working. The A to Z in the foot of the page lists everything. What always works:';
    this.#part('[data-results]').replaceChildren();
    this.#part('[data-respelt]').hidden = true;
    this.#part('[data-filters]').hidden = true;
    this.#part('[data-nothing]').hidden = false;
    this.#part('.results').hidden = false;
  }
}

function fill(select: HTMLSelectElement, counts: Record<string, number>) {
  const chosen = select.value;
  const [all] = select.options;
  const options = Object.entries(counts)
    .filter(([name, count]) => count > 0 || name === chosen)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, count]) => new Option(`${name} (${String(count)})`, name));
  select.replaceChildren(...(all ? [all] : []), ...options);
  select.value = chosen;
}

function resultRow(page: SearchedPage): HTMLLIElement {
  const row = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.href;
  link.textContent = page.title;
  const words = document.createElement('p');
  words.textContent = `${page.kind}. ${page.description}`;
  row.append(link, words);
  return row;
}

if (!customElements.get('site-search')) {
  customElements.define('site-search', SiteSearch);
}
