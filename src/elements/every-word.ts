import { fillPlaceholders } from '../domain/phrase.ts';
import { type PagefindPage, loadPagefind, searchEveryWord } from './pagefind.ts';

/** `<every-word>`: searches the full text of every page, once its button is pressed. */
class EveryWord extends HTMLElement {
  private listening = new AbortController();
  private asked = 0;

  connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.within('[data-look]').addEventListener('click', () => void this.look(), { signal });
    for (const select of this.querySelectorAll('select')) {
      select.addEventListener('change', () => void this.look(), { signal });
    }
    const search = this.closest('site-search');
    for (const event of ['search-shown', 'search-emptied']) {
      search?.addEventListener(event, () => this.empty(), { signal });
    }
  }

  disconnectedCallback() {
    this.listening.abort();
  }

  private within<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`every-word is written without ${selector}.`);
    return part;
  }

  private empty() {
    this.asked += 1;
    this.within('[role=status]').textContent = '';
    this.within('[data-filters]').hidden = true;
    this.within('[data-records]').replaceChildren();
  }

  private async look() {
    const typed = this.closest('site-search')?.querySelector('input')?.value.trim() ?? '';
    const asked = ++this.asked;
    const status = this.within('[role=status]');
    status.textContent = this.dataset['looking'] ?? '';
    try {
      const pagefind = await loadPagefind(this.dataset['index'] ?? '');
      const { pages, filters, count } = await searchEveryWord(pagefind, typed, this.chosen());
      if (asked !== this.asked) return;
      status.textContent = fillPlaceholders<'count'>(this.dataset['found'] ?? '', { count });
      this.within('[data-filters]').hidden = count === 0 && Object.keys(this.chosen()).length === 0;
      for (const select of this.querySelectorAll('select')) {
        setOptions(select, filters[select.dataset['filter'] ?? ''] ?? []);
      }
      this.within('[data-records]').replaceChildren(...pages.map(row));
    } catch {
      if (asked === this.asked) status.textContent = this.dataset['notLoaded'] ?? '';
    }
  }

  private chosen(): Record<string, string> {
    const chosen = [...this.querySelectorAll('select')].map((select) => [
      select.dataset['filter'] ?? '',
      select.value,
    ]);
    return Object.fromEntries(chosen.filter(([, value]) => value !== '')) as Record<string, string>;
  }
}

/** Sets the options of a filter; the chosen one stays, even if no page has it. */
function setOptions(select: HTMLSelectElement, names: string[]) {
  const chosen = select.value;
  const [all] = select.options;
  const offered = names.includes(chosen) || chosen === '' ? names : [...names, chosen];
  select.replaceChildren(...(all ? [all] : []), ...offered.map((name) => new Option(name, name)));
  select.value = chosen;
}

function row({ url, meta: { title = '', kind = '', description = '' } }: PagefindPage) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const words = document.createElement('p');
  words.textContent = `${kind}. ${description}`;
  item.append(link, words);
  return item;
}

if (!customElements.get('every-word')) customElements.define('every-word', EveryWord);
