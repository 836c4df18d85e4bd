import { dateInLondon, timeInLondon } from '../domain/date.ts';
import { isOver } from '../domain/meeting.ts';

/** `<passed-date data-date data-ends>`: says "over" instead of "next" once the end has passed. */
class PassedDate extends HTMLElement {
  connectedCallback() {
    const { date = '', ends = '' } = this.dataset;
    // The device's own clock: a page built days ago cannot know what day it is read on.
    const instant = Date.now();
    const now = { date: dateInLondon(instant), time: timeInLondon(instant) };
    const over = isOver({ date, ends }, now);
    for (const part of this.querySelectorAll<HTMLElement>('[data-next]')) part.hidden = over;
    for (const part of this.querySelectorAll<HTMLElement>('[data-over]')) part.hidden = !over;
  }
}

if (!customElements.get('passed-date')) {
  customElements.define('passed-date', PassedDate);
}
