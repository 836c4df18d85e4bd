import { momentInLondon } from '../domain/date.ts';
import { isDuring } from '../domain/period.ts';

/** How often a page that stays open is looked at again, in milliseconds. */
const pause = 30_000;

/**
 * `<show-between>`: shows each part of it with `data-from` or `data-until` during that time only.
 * The day is the device's own, on the wall in Europe/London: a page built days ago cannot know it.
 */
class ShowBetween extends HTMLElement {
  private listening = new AbortController();

  connectedCallback() {
    this.listening = new AbortController();
    const { signal } = this.listening;
    const timer = setInterval(this.show, pause);
    signal.addEventListener('abort', () => clearInterval(timer));
    // A phone that slept, or a page that the Back button brought back, has let time pass.
    document.addEventListener('visibilitychange', this.show, { signal });
    this.show();
  }

  disconnectedCallback() {
    this.listening.abort();
  }

  private show = () => {
    const now = momentInLondon(Date.now());
    for (const part of this.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
      part.hidden = !isDuring(part.dataset, now);
    }
  };
}

if (!customElements.get('show-between')) customElements.define('show-between', ShowBetween);
