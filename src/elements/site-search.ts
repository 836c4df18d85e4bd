import type { Find, Finding } from './search-index.ts';
import { offer, resultRow } from './search-results.ts';

const pause = 200;

/** `<site-search>`: searches on the device, shows results in place, keeps nothing. */
class SiteSearch extends HTMLElement {
  #listening = new AbortController();
  #find: Promise<Find> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#part('[data-without-script]').hidden = true;
    this.#form.hidden = false;
    this.#input.value = '';
    this.#form.addEventListener('focusin', () => void this.#load(), { signal });
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

  #load(): Promise<Find> {
    this.#find ??= loadFind(this.dataset['index'] ?? '', this.dataset['words'] ?? '');
    // A fault is told when something is searched for, not when the field is only entered.
    this.#find.catch(() => undefined);
    return this.#find;
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

  /** Takes away what was typed and what it found; answers still on their way come too late. */
  #clear() {
    this.#input.value = '';
    this.#empty();
  }

  #empty() {
    clearTimeout(this.#waiting);
    this.#asked += 1;
    this.#say('');
    this.#note(undefined);
    this.#part('[data-results]').replaceChildren();
    this.#part('.results').hidden = true;
  }

  async #search() {
    const typed = this.#input.value.trim();
    if (typed.length < 2) {
      this.#empty();
      return;
    }
    const asked = ++this.#asked;
    try {
      const find = await this.#load();
      const finding = await find(typed, this.#filters());
      if (asked === this.#asked) this.#show(typed, finding);
    } catch {
      this.#find = undefined;
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

  #show(typed: string, { pages, words, respelt, exact, filters }: Finding) {
    const count = pages.length;
    this.#say(words);
    this.#note(respelt && count > 0 ? { typed, respelt } : undefined);
    this.#part('[data-nothing]').hidden = exact;
    this.#part('[data-filters]').hidden = count === 0 && Object.keys(this.#filters()).length === 0;
    for (const select of this.querySelectorAll('select')) {
      offer(select, filters[select.dataset['filter'] ?? ''] ?? []);
    }
    this.#part('[data-results]').replaceChildren(...pages.map(resultRow));
    this.#part('[data-without-script]').hidden = true;
    this.#part('.results').hidden = false;
  }

  #showFault() {
    this.#empty();
    this.#say('Search is not working. The A to Z lists everything.');
    this.#part('[data-without-script]').hidden = false;
    this.#part('[data-filters]').hidden = true;
    this.#part('[data-nothing]').hidden = false;
    this.#part('.results').hidden = false;
  }

  /** Says it on the page, and to screen readers when they have finished what they are saying. */
  #say(words: string) {
    this.#part('[role=status]').textContent = words;
  }

  #note(spelling: { typed: string; respelt: string } | undefined) {
    const note = this.#part('[data-respelt]');
    note.hidden = spelling === undefined;
    note.textContent = spelling
      ? `You typed “${spelling.typed}”. These are for “${spelling.respelt}”.`
      : '';
  }
}

/** What answers is loaded on first use: most pages are read without searching. */
async function loadFind(index: string, words: string): Promise<Find> {
  const { loadSearch } = await import('./search-index.ts');
  return loadSearch(index, words);
}

if (!customElements.get('site-search')) {
  customElements.define('site-search', SiteSearch);
}
