import {
  expiredNotice,
  longestPause,
  pressesAfter,
  formatPresses,
  pressesToLeave,
} from '../domain/leaving.ts';

/**
 * `<leave-this-site>`: makes its link, and every link to the same destination, leave at once.
 * Without script they are ordinary links. Shift pressed three times does the same.
 */
class LeaveThisSite extends HTMLElement {
  private presses = { count: 0, at: 0 };
  private modified = false;
  private titleBefore = '';
  private expiry: ReturnType<typeof setTimeout> | undefined;
  private listening = new AbortController();

  connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    document.addEventListener('click', (event) => this.onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.onKeyDown(event), { signal });
    document.addEventListener('keyup', (event) => this.onKeyUp(event), { signal });
    addEventListener('pageshow', (event) => event.persisted && this.reset(), { signal });
  }

  disconnectedCallback() {
    this.listening.abort();
    clearTimeout(this.expiry);
  }

  private get destination(): string {
    return document.documentElement.dataset['leaveTo'] ?? '';
  }

  private onClick(event: MouseEvent) {
    const link = (event.target as Element | null)?.closest('a[data-leave]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.leave();
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
    if (this.presses.count >= pressesToLeave) this.leave();
    else if (this.presses.count > 0) {
      this.expiry = setTimeout(() => this.expire(), longestPause + 1);
    }
  }

  /** Puts the lights out, and says so, when the next press would begin again. */
  private expire() {
    this.presses = { count: 0, at: 0 };
    this.show(0, expiredNotice);
  }

  /** A phone's keyboard presses Shift by itself to begin a sentence. */
  private isOnScreenKeyboard(event: KeyboardEvent): boolean {
    const { target } = event;
    const typing = target instanceof Element && target.closest('input, textarea') !== null;
    return typing && matchMedia('(pointer: coarse)').matches;
  }

  private show(count: number, words = formatPresses(count)) {
    this.dataset['presses'] = String(Math.min(count, pressesToLeave));
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  private leave() {
    try {
      sessionStorage.setItem('left', '1');
    } catch {
      // Storage may be off. Leaving still works; only Back is not guarded.
    }
    this.cover();
    location.replace(this.destination);
  }

  /** Hides every part of the page, from the eye, from Tab and from screen readers. */
  private cover() {
    if (document.documentElement.hasAttribute('data-left')) return;
    const words = document.createElement('p');
    words.setAttribute('role', 'status');
    words.className = 'sr-only';
    this.titleBefore = document.title;
    document.title = 'Loading';
    document.documentElement.toggleAttribute('data-left', true);
    for (const child of document.body.children) {
      child.toggleAttribute('data-covered', !child.hasAttribute('hidden'));
      child.setAttribute('hidden', '');
    }
    document.body.append(words);
    words.textContent = 'Loading.';
  }

  private reset() {
    this.presses = { count: 0, at: 0 };
    this.show(0);
    clearTimeout(this.expiry);
    document.documentElement.removeAttribute('data-left');
    if (this.titleBefore !== '') document.title = this.titleBefore;
    document.body.querySelector(':scope > p[role=status]')?.remove();
    for (const child of document.body.querySelectorAll(':scope > [data-covered]')) {
      child.removeAttribute('hidden');
      child.removeAttribute('data-covered');
    }
  }
}

if (!customElements.get('leave-this-site')) {
  customElements.define('leave-this-site', LeaveThisSite);
}
