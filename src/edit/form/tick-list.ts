import { make } from './make.ts';
import { formatChoice } from './single-controls.ts';

/** More choices than these are folded away. */
const mostInSight = 7;

let count = 0;

/** A box to tick for each value. `choose` is given those that are ticked, in the order of `values`. */
export function tickList(
  values: readonly unknown[],
  chosen: () => readonly unknown[],
  choose: (now: unknown[]) => void,
): HTMLElement {
  const ticks = values.map((value) => {
    const id = `tick-${String(++count)}`;
    const tick = make('input', { type: 'checkbox', id });
    tick.checked = chosen().includes(value);
    tick.addEventListener('input', () => {
      choose(values.filter((one) => (one === value ? tick.checked : chosen().includes(one))));
    });
    return make('div', { class: 'tick' }, tick, make('label', { for: id }, formatChoice(value)));
  });
  if (values.length <= mostInSight) return make('div', {}, ...ticks);
  const names = chosen().map(formatChoice).join(', ') || 'None chosen';
  return make('details', {}, make('summary', {}, names), ...ticks);
}
