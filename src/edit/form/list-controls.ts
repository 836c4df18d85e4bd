import type { DraftFacts, Path } from './draft-facts.ts';
import { make, makeButton, makeDetails, makeTick } from './elements.ts';
import { formatChoice } from './value-controls.ts';

/** A longer list of checkboxes is folded away. */
const mostCheckboxes = 7;

/** A checkbox for each value that a list can hold. */
export function checkboxes(values: readonly unknown[], path: Path, facts: DraftFacts): HTMLElement {
  const ticks = values.map((value) => {
    const checkbox = make('input', { type: 'checkbox' });
    checkbox.checked = facts.list(path).includes(value);
    checkbox.addEventListener('input', () => {
      const isChosen = (one: unknown) =>
        one === value ? checkbox.checked : facts.list(path).includes(one);
      facts.set(path, values.filter(isChosen));
    });
    return makeTick(checkbox, formatChoice(value));
  });
  if (values.length <= mostCheckboxes) return make('div', {}, ...ticks);
  const names = facts.list(path).map(formatChoice).join(', ') || 'None chosen';
  return makeDetails(names, ...ticks);
}

/** The entries of a list with a button that removes each, and a button that adds one. */
export function entryControls(
  label: string,
  path: Path,
  facts: DraftFacts,
  newEntry: () => unknown,
  control: (index: number, name: string) => HTMLElement,
): HTMLElement[] {
  const one = label.replace(/s$/, '');
  const entries = make('div');
  const add = makeButton(`Add to ${label.toLowerCase()}`, () => {
    facts.set(path, [...facts.list(path), newEntry()]);
    draw();
    entries.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  const remove = (index: number) => {
    facts.set(path, facts.list(path).toSpliced(index, 1));
    draw();
    add.focus();
  };
  const draw = () => {
    const list = facts.list(path);
    const isFolded = list.length > 2 || path.includes('sources');
    entries.replaceChildren(
      ...list.map((entry, index) => {
        const name = `${one} ${String(index + 1)}`;
        const inside = [
          control(index, name),
          makeButton(`Remove ${name.toLowerCase()}`, () => remove(index)),
        ];
        const words = firstWords(entry);
        return words && isFolded
          ? makeDetails(`${name}: ${words}`, ...inside)
          : make('div', { class: 'entry' }, ...inside);
      }),
    );
  };
  draw();
  return [entries, add];
}

/** The first words of a group, which identify it while it is folded. */
function firstWords(entry: unknown): string {
  if (entry === null || typeof entry !== 'object') return '';
  return Object.values(entry).find((value) => typeof value === 'string') ?? '';
}
