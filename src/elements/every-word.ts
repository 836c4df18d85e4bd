import { fill } from '../domain/fill-phrase.ts';
import { loadPagefind, searchEveryWord } from './pagefind.ts';

/** `<every-word>`: looks through the full text, but only once its button was pressed. */
class EveryWord extends HTMLElement {
  #listening = new AbortController();
  #asked = 0;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#part('[data-look]').addEventListener('click', () => void this.#look(), { signal });
    for (const select of this.querySelectorAll('select')) {
      select.addEventListener('change', () => void this.#look(), { signal });
    }
    const search = this.closest('site-search');
    for (const event of ['search-shown', 'search-emptied']) {
      search?.addEventListener(event, () => this.#empty(), { signal });
    }
  }

  disconnectedCallback() {
    this.#listening.abort();
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`every-word is written without ${selector}.`);
    return part;
  }

  #empty() {
    this.#asked += 1;
    this.#part('[role=status]').textContent = '';
    this.#part('[data-filters]').hidden = true;
    this.#part('[data-records]').replaceChildren();
  }

  async #look() {
    const typed = this.closest('site-search')?.querySelector('input')?.value.trim() ?? '';
    const asked = ++this.#asked;
    const status = this.#part('[role=status]');
    status.textContent = this.dataset['looking'] ?? '';
    try {
      const pagefind = await loadPagefind(this.dataset['index'] ?? '');
      const { pages, filters, count } = await searchEveryWord(pagefind, typed, this.#chosen());
      if (asked !== this.#asked) return;
      status.textContent = fill<'count'>(this.dataset['found'] ?? '', { count });
      this.#part('[data-filters]').hidden = count === 0 && Object.keys(this.#chosen()).length === 0;
      for (const select of this.querySelectorAll('select')) {
        offer(select, filters[select.dataset['filter'] ?? ''] ?? []);
      }
      this.#part('[data-records]').replaceChildren(...pages.map(row));
    } catch {
      if (asked === this.#asked) status.textContent = this.dataset['notLoaded'] ?? '';
    }
  }

  #chosen(): Record<string, string> {
    const chosen = [...this.querySelectorAll('select')].map((select) => [
      select.dataset['filter'] ?? '',
      select.value,
    ]);
    return Object.fromEntries(chosen.filter(([, value]) => value !== '')) as Record<string, string>;
  }
}

/** Offers names to narrow by; what is chosen stays, even when nothing has it. */
function offer(select: HTMLSelectElement, names: string[]) {
  const chosen = select.value;
  const [all] = select.options;
  const offered = names.includes(chosen) || chosen === '' ? names : [...names, chosen];
  select.replaceChildren(...(all ? [all] : []), ...offered.map((name) => new Option(name, name)));
  select.value = chosen;
}

function row({
  href,
  title,
  kind,
  description,
}: {
  href: string;
  title: string;
  kind: string;
  description: string;
}) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  const words = document.createElement('p');
  words.textContent = `${kind}. ${description}`;
  item.append(link, words);
  return item;
}

if (!customElements.get('every-word')) {
  customElements.define('every-word', EveryWord);
}
