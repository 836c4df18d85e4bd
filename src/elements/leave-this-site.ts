import { longestPause, pressesAfter, pressesToLeave } from '../domain/leaving.ts';

/**
 * `<leave-this-site>`: Shift pressed three times follows its link, and a screen reader hears it.
 * Leaving itself is the guard's (`back-guard.js`); without script the link is an ordinary one.
 */
class LeaveThisSite extends HTMLElement {
  private presses = { count: 0, at: 0 };
  private modified = false;
  private expiry: ReturnType<typeof setTimeout> | undefined;
  private listening = new AbortController();

  connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    document.addEventListener('click', (event) => this.onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.onKeyDown(event), { signal });
    document.addEventListener('keyup', (event) => this.onKeyUp(event), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.forget(), { signal });
  }

  disconnectedCallback() {
    this.listening.abort();
    clearTimeout(this.expiry);
  }

  private onClick({ target }: MouseEvent) {
    if (target instanceof Element && target.closest('[data-leave]')) this.show(pressesToLeave);
  }

  private onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Shift')
      this.modified = event.shiftKey || event.ctrlKey || event.altKey || event.metaKey;
  }

  private onKeyUp(event: KeyboardEvent) {
    if (this.isOnScreenKeyboard(event)) return;
    const held = event.ctrlKey || event.altKey || event.metaKey;
    const press = { key: event.key, modified: held || this.modified, at: event.timeStamp };
    if (event.key === 'Shift') this.modified = false;
    this.presses = pressesAfter(this.presses, press);
    this.show(this.presses.count);
    clearTimeout(this.expiry);
    if (this.presses.count >= pressesToLeave) this.querySelector('a')?.click();
    else if (this.presses.count > 0) {
      this.expiry = setTimeout(() => this.forget(this.wordsFor(pressesToLeave)), longestPause + 1);
    }
  }

  /** Starts to count again. */
  private forget(words = '') {
    this.presses = { count: 0, at: 0 };
    this.show(0, words);
  }

  /** A phone's keyboard presses Shift by itself to begin a sentence. */
  private isOnScreenKeyboard(event: KeyboardEvent): boolean {
    const { target } = event;
    const typing = target instanceof Element && target.closest('input, textarea') !== null;
    return typing && matchMedia('(pointer: coarse)').matches;
  }

  /** The words for one press, two, three, and for presses that came too late. */
  private wordsFor(at: number): string {
    const [once, twice, late] = this.dataset['says']?.split('|') ?? [];
    return [once, twice, document.documentElement.dataset['loading'], late][at] ?? '';
  }

  private show(count: number, words = this.wordsFor(count - 1)) {
    this.dataset['presses'] = String(Math.min(count, pressesToLeave));
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

if (!customElements.get('leave-this-site')) customElements.define('leave-this-site', LeaveThisSite);
