import { fillPlaceholders } from '../domain/phrase.ts';
import type { Answers } from './search-answers.ts';
import { boxParts, resultRow } from './search-results.ts';

/** How long nothing is typed before results are shown, and before they are announced. */
const pause = { show: 150, announce: 900 };

/** `<site-search>`: answers on the device, in place, and keeps nothing. */
class SiteSearch extends HTMLElement {
  private listening = new AbortController();
  private answers: Promise<Answers> | undefined;
  private showing: ReturnType<typeof setTimeout> | undefined;
  private announcing: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    this.loadStyles();
    this.within('[data-without-script]').hidden = true;
    this.form.hidden = false;
    this.input.value = '';
    this.form.addEventListener('focusin', () => void this.load(), { signal });
    this.form.addEventListener('input', () => this.later(), { signal });
    this.form.addEventListener('submit', (event) => void this.now(event), { signal });
    this.addEventListener('keydown', (event) => this.onKey(event), { signal });
    // A page brought back by Back must not show what was typed.
    addEventListener('pagehide', () => this.clear(), { signal });
  }

  disconnectedCallback() {
    this.listening.abort();
  }

  private get form(): HTMLFormElement {
    return this.within<HTMLFormElement>('form');
  }

  private get input(): HTMLInputElement {
    return this.within<HTMLInputElement>('input');
  }

  /** A part of the markup this element is always written with. */
  private within<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`site-search is written without ${selector}.`);
    return part;
  }

  /** Loads the styles of the results, which pages do not need until somebody searches. */
  private loadStyles() {
    const styles = document.createElement('link');
    styles.rel = 'stylesheet';
    styles.href = this.dataset['look'] ?? '';
    document.head.append(styles);
  }

  private load(): Promise<Answers> {
    this.answers ??= loadAnswers(this.dataset['answers'] ?? '');
    // An error is shown when somebody searches, not when the field only gets the focus.
    this.answers.catch(() => undefined);
    return this.answers;
  }

  private later() {
    clearTimeout(this.showing);
    this.showing = setTimeout(() => void this.search(), pause.show);
  }

  /** On Enter: hides the keyboard of a phone and moves to the results. */
  private async now(event: SubmitEvent) {
    event.preventDefault();
    clearTimeout(this.showing);
    if (!(await this.search())) return;
    const heading = this.within('[data-heading]');
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }

  private onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || this.within('[data-results]').hidden) return;
    this.clear();
    this.input.focus();
  }

  /** Empties the field and the results; answers still loading are dropped. */
  private clear() {
    this.input.value = '';
    this.empty();
  }

  private empty() {
    clearTimeout(this.showing);
    clearTimeout(this.announcing);
    this.asked += 1;
    this.within('[role=status]').textContent = '';
    this.within('[data-hint]').hidden = false;
    this.within('[data-results]').hidden = true;
    for (const part of ['[data-box]', '[data-pages]', '[data-corrections]', '[data-heading]']) {
      this.within(part).replaceChildren();
    }
    this.dispatchEvent(new CustomEvent('search-emptied'));
  }

  /** Shows the results for the field. Returns true if anything was shown. */
  private async search(): Promise<boolean> {
    const typed = this.input.value.trim();
    if (typed.length < 2) {
      this.empty();
      return false;
    }
    const asked = ++this.asked;
    try {
      const answers = await this.load();
      if (asked !== this.asked) return false;
      this.show(typed, answers);
    } catch {
      this.answers = undefined;
      if (asked === this.asked) this.showFault();
    }
    return true;
  }

  private show(typed: string, { ask, phrases }: Answers) {
    const { box, found, isSure, question } = ask(typed);
    const corrections = question.corrections
      .map(({ typed, readAs }) => fillPlaceholders(phrases.readAs, { typed, read: readAs }))
      .join(' ');
    const heading = isSure ? 'sure' : found.length > 0 ? 'near' : 'nothing';
    this.within('[data-heading]').textContent = phrases[heading];
    this.within('[data-corrections]').textContent = corrections;
    this.within('[data-corrections]').hidden = corrections === '';
    const place = this.within('[data-box]');
    place.hidden = box === undefined;
    place.toggleAttribute('data-crisis', box?.isCrisis ?? false);
    place.replaceChildren(...(box ? boxParts(box, phrases) : []));
    this.within('[data-pages]').replaceChildren(
      ...found.map(({ page }) => resultRow(page, phrases)),
    );
    this.within('[data-routes]').hidden = isSure && !box?.withRoutes;
    this.within('[data-without-script]').hidden = true;
    const pages = fillPlaceholders(phrases.pages, { count: found.length });
    this.reveal([isSure && box && phrases.box, pages, corrections].filter(Boolean).join(' '));
  }

  private showFault() {
    this.empty();
    const words = this.dataset['fault'] ?? '';
    this.within('[data-heading]').textContent = words;
    this.within('[data-box]').hidden = true;
    const instead = this.within('[data-without-script]');
    instead.hidden = false;
    this.within('[data-routes]').hidden = false;
    this.reveal(`${words} ${instead.innerText}`);
  }

  /** Shows the results, the first on the screen and above the keyboard, and announces them. */
  private reveal(words: string) {
    this.within('[data-hint]').hidden = true;
    this.within('[data-results]').hidden = false;
    const heading = this.within('[data-heading]');
    // In the header, before the first heading of the page, it must not be a heading.
    const first = document.querySelector('h1');
    if (first && first.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING) {
      heading.setAttribute('role', 'heading');
      heading.setAttribute('aria-level', '2');
    }
    const visible = visualViewport?.height ?? innerHeight;
    // Low on the screen, the first number of a box would be behind the keyboard.
    if (heading.getBoundingClientRect().bottom > visible * 0.45)
      this.form.scrollIntoView({ block: 'start' });
    clearTimeout(this.announcing);
    this.announcing = setTimeout(() => {
      this.within('[role=status]').textContent = words;
    }, pause.announce);
    this.dispatchEvent(new CustomEvent('search-shown'));
  }
}

/** Loads the search itself on first use: on most pages nobody searches. */
async function loadAnswers(address: string): Promise<Answers> {
  const answers = await import('./search-answers.ts');
  return answers.loadAnswers(address);
}

if (!customElements.get('site-search')) customElements.define('site-search', SiteSearch);
