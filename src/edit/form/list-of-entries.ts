import { make } from './make.ts';

/** A list of the facts, as its controls read and write it. */
interface Entries {
  all: () => readonly unknown[];
  blank: () => unknown;
  /** Entries that are filled are folded, however few they are. */
  isLong: boolean;
  set: (all: readonly unknown[]) => void;
  changed: () => void;
  control: (index: number, name: string) => HTMLElement;
}

/** Every entry of a list with a button that removes it, and a button that adds one. */
export function listOfEntries(label: string, entries: Entries): HTMLElement[] {
  const one = label.replace(/s$/, '');
  const shown = make('div');
  const add = button(`Add to ${label.toLowerCase()}`, () => {
    entries.set([...entries.all(), entries.blank()]);
    draw();
    shown.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    entries.changed();
  });
  const remove = (index: number) => {
    entries.set(entries.all().filter((_, other) => other !== index));
    draw();
    add.focus();
    entries.changed();
  };
  const draw = () => {
    const all = entries.all();
    shown.replaceChildren(
      ...all.map((entry, index) => {
        const number = String(index + 1);
        const inside = [
          entries.control(index, `${one} ${number}`),
          button(`Remove ${one.toLowerCase()} ${number}`, () => remove(index)),
        ];
        const words = firstWords(entry);
        return words && (all.length > 2 || entries.isLong)
          ? make('details', {}, make('summary', {}, `${one} ${number}: ${words}`), ...inside)
          : make('div', { class: 'entry' }, ...inside);
      }),
    );
  };
  draw();
  return [shown, add];
}

function button(says: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button' }, says);
  made.addEventListener('click', press);
  return made;
}

/** The first words of an entry, by which it is known while it is folded. */
function firstWords(entry: unknown): string {
  if (entry === null || typeof entry !== 'object') return '';
  return Object.values(entry).find((value) => typeof value === 'string') ?? '';
}
