import type { FieldType } from '../../writing/describe-schema.ts';
import { make } from './make.ts';
import { formatChoice } from './single-controls.ts';

/** A fact that is words of its own or a group of fields, as its controls read and write it. */
interface Either {
  /** What the radio buttons are called together. */
  name: string;
  value: () => unknown;
  set: (value: unknown) => void;
  changed: () => void;
  group: () => Node;
}

/** A radio button for each of two ways to say it, and the fields of the group while it is chosen. */
export function eitherOf(options: readonly FieldType[], either: Either): HTMLElement[] {
  const inside = make('div');
  const isGroup = () => typeof either.value() === 'object';
  const draw = () => inside.replaceChildren(...(isGroup() ? [either.group()] : []));
  const choices = options.map((option, index) => {
    const id = `${either.name}-${String(index)}`;
    const own = option.kind === 'one of' ? option.values[0] : {};
    const radio = make('input', { type: 'radio', id, name: either.name });
    radio.checked = option.kind === 'group' ? isGroup() : either.value() === own;
    radio.addEventListener('input', () => {
      either.set(own);
      draw();
      either.changed();
    });
    const says = option.kind === 'one of' ? formatChoice(own) : 'Yes, as follows';
    return make('div', { class: 'tick' }, radio, make('label', { for: id }, says));
  });
  draw();
  return [...choices, inside];
}
