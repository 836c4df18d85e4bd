import type { FieldType } from '../../writing/describe-schema.ts';
import type { DraftFacts, Path } from './draft-facts.ts';
import { make } from './make.ts';

/** The records that a field can name, by their folder. */
export type Choices = Readonly<Record<string, readonly { id: string; title: string }[]>>;

/** Controls that hold one value each. They write it into the facts and then call `changed`. */
export class SingleControls {
  private readonly facts: DraftFacts;
  private readonly choices: Choices;
  private readonly changed: () => void;

  constructor(facts: DraftFacts, choices: Choices, changed: () => void) {
    this.facts = facts;
    this.choices = choices;
    this.changed = changed;
  }

  /** The control for a value of a type: a tick, a choice, a day, a time, a number, words. */
  control(type: FieldType, path: Path): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
    const value = this.facts.at(path);
    if (type.kind === 'one of' && type.values.length === 1) {
      const tick = make('input', { type: 'checkbox' });
      tick.checked = value === type.values[0];
      return this.listening(tick, path, () => (tick.checked ? type.values[0] : undefined));
    }
    if (type.kind === 'one of' || type.kind === 'record') {
      const options =
        type.kind === 'record'
          ? (this.choices[type.folder] ?? []).map(({ id, title }) => ({ value: id, title }))
          : type.values.map((one) => ({ value: one, title: formatChoice(one) }));
      const select = make(
        'select',
        {},
        new Option('', ''),
        ...options.map((one) => new Option(one.title, String(one.value))),
      );
      select.value = asText(value);
      return this.listening(
        select,
        path,
        () => options.find((one) => String(one.value) === select.value)?.value,
      );
    }
    const what = type.kind === 'words' || type.kind === 'number' ? type.what : '';
    const isNumber = type.kind === 'number';
    if (type.kind === 'list') return this.lines(path);
    const text = asText(value);
    if (what.includes('year-month-day')) return this.line(path, { type: 'date' }, text);
    if (what.includes('24-hour'))
      return this.line(path, text === '24:00' ? {} : { type: 'time' }, text);
    if (isNumber || type.kind === 'either')
      return this.line(path, { inputmode: isNumber ? 'decimal' : 'text' }, text, true);
    if (what.includes('phone')) return this.line(path, { inputmode: 'tel' }, text);
    if (what.includes('web address'))
      return this.line(path, { inputmode: 'url', spellcheck: 'false' }, text);
    const area = make('textarea', { rows: text.length > 70 ? '4' : '1' });
    area.value = text;
    return this.listening(area, path, () => area.value.trim() || undefined);
  }

  /** A list of words, one a line. */
  private lines(path: Path) {
    const list = (this.facts.at(path) as string[] | undefined) ?? [];
    const area = make('textarea', { rows: String(Math.max(2, list.length)) });
    area.value = list.join('\n');
    return this.listening(area, path, () => {
      const lines = area.value.split('\n').flatMap((line) => line.trim() || []);
      return lines.length > 0 ? lines : undefined;
    });
  }

  private line(path: Path, attributes: Record<string, string>, text: string, isNumber = false) {
    const input = make('input', { autocomplete: 'off', ...attributes });
    input.value = text;
    return this.listening(input, path, () => {
      const written = input.value.trim();
      return isNumber && /^-?\d+(?:\.\d+)?$/.test(written) ? Number(written) : written || undefined;
    });
  }

  private listening<Control extends HTMLElement>(
    control: Control,
    path: Path,
    read: () => unknown,
  ) {
    control.addEventListener('input', () => {
      this.facts.set(path, read());
      this.changed();
    });
    return control;
  }
}

/** A value as a control shows it. */
function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** A value of a choice as people read it: `every-week` is “Every week”. */
export function formatChoice(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const words = String(value).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
