import type { FieldType } from '../../writing/describe-schema.ts';
import type { DraftFacts, Path } from './draft-facts.ts';
import { make, makeSelect } from './elements.ts';

/** The records that a field can name, by their folder. */
export type Choices = Readonly<Record<string, readonly { id: string; title: string }[]>>;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The control for one value of a type. It writes the value into the facts. */
export function valueControl(
  type: FieldType,
  path: Path,
  facts: DraftFacts,
  choices: Choices,
): Control {
  const value = facts.get(path);
  const { control, read } = controlFor(type, value, choices);
  control.addEventListener('input', () => facts.set(path, read()));
  return control;
}

/** A control that shows a value, and a function that reads what is in it; `undefined` where it is empty. */
function controlFor(
  type: FieldType,
  value: unknown,
  choices: Choices,
): { control: Control; read: () => unknown } {
  if (type.kind === 'one of' && type.values.length === 1) {
    const control = make('input', { type: 'checkbox' });
    control.checked = value === type.values[0];
    return { control, read: () => (control.checked ? type.values[0] : undefined) };
  }
  if (type.kind === 'one of') {
    const control = makeSelect(type.values.map((one) => [String(one), formatChoice(one)]));
    control.value = asText(value);
    return { control, read: () => type.values.find((one) => String(one) === control.value) };
  }
  if (type.kind === 'record') {
    const records = choices[type.folder] ?? [];
    const control = makeSelect(records.map(({ id, title }) => [id, title]));
    control.value = asText(value);
    return { control, read: () => control.value || undefined };
  }
  if (type.kind === 'list') return linesControl((value as string[] | undefined) ?? []);
  const attributes = inputAttributes(type, asText(value));
  const rows = asText(value).length > 70 ? '4' : '1';
  const control = attributes
    ? make('input', { autocomplete: 'off', ...attributes })
    : make('textarea', { rows });
  control.value = asText(value);
  const mayBeNumber = type.kind === 'number' || type.kind === 'either';
  const read = () => {
    const text = control.value.trim();
    return mayBeNumber && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text || undefined;
  };
  return { control, read };
}

/** The attributes of an input for a type; `undefined` for words, which may need several lines. */
function inputAttributes(type: FieldType, text: string): Record<string, string> | undefined {
  if (type.kind === 'number') return { inputmode: 'decimal' };
  if (type.kind === 'either') return { inputmode: 'text' };
  const what = type.kind === 'words' ? type.what : '';
  if (what.includes('year-month-day')) return { type: 'date' };
  // An input for times does not take midnight at the end of a day.
  if (what.includes('24-hour')) return text === '24:00' ? {} : { type: 'time' };
  if (what.includes('phone')) return { inputmode: 'tel' };
  if (what.includes('web address')) return { inputmode: 'url', spellcheck: 'false' };
  return undefined;
}

/** A list of words, one a line. */
function linesControl(list: readonly string[]) {
  const control = make('textarea', { rows: String(Math.max(2, list.length)) });
  control.value = list.join('\n');
  return { control, read: () => control.value.split('\n').flatMap((line) => line.trim() || []) };
}

/** A value as a control shows it. */
function asText(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

/** A choice as people read it: `every-week` is “Every week”. */
export function formatChoice(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const words = String(value).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
