import { fieldName } from '../../check/fields/field-name.ts';
import type { Field, FieldType } from '../../writing/describe-schema.ts';
import type { DraftFacts, Path } from './draft-facts.ts';
import { make, makeDetails, makeField, makeTick } from './elements.ts';
import { checkboxes, entryControls } from './list-controls.ts';
import { type Choices, formatChoice, valueControl } from './value-controls.ts';

/** What the controls of one record are made with. */
interface FormContext {
  facts: DraftFacts;
  /** What people call each field. */
  labels: Readonly<Record<string, string>>;
  choices: Choices;
}

/**
 * Controls for the fields of a group. Fields that are required, `usual` or filled in come first; the
 * others are folded away.
 */
export function groupControls(
  context: FormContext,
  fields: readonly Field[],
  path: Path = [],
  usual: readonly string[] = [],
): DocumentFragment {
  const { facts, labels } = context;
  const isShown = (field: Field) =>
    usual.includes(field.name) ||
    (field.required && field.name !== 'sources') ||
    facts.get([...path, field.name]) !== undefined;
  const controlsOf = (some: readonly Field[]) =>
    some.map((field) => fieldControl(context, field, [...path, field.name]));
  const rare = fields.filter((field) => !isShown(field));
  const group = new DocumentFragment();
  group.append(...controlsOf(fields.filter(isShown)));
  if (rare.length > 0) {
    const names = rare.map(({ name }) => (labels[name] ?? name).toLowerCase());
    const more = makeDetails(`More: ${names.join(', ')}`);
    // Made when it is opened: a kind can have a hundred fields inside one another.
    more.addEventListener('toggle', () => more.append(...controlsOf(rare)), { once: true });
    group.append(more);
  }
  return group;
}

function fieldControl(context: FormContext, field: Field, path: Path): HTMLElement {
  const { name, type, description, example, required } = field;
  const hasExample =
    (typeof example === 'string' || typeof example === 'number') &&
    type.kind !== 'one of' &&
    type.kind !== 'record';
  // How a file writes a value does not matter to whoever types it here.
  const help = description.replaceAll(/, (?:in quotes|year-month-day|on the 24-hour clock)\b/g, '');
  const hint = `${required ? '' : 'Optional. '}${help}${hasExample ? ` For example: ${String(example)}` : ''}`;
  return control(context, type, path, context.labels[name] ?? name, hint, example);
}

/** A control, or a group of controls, with its label and its hint. */
function control(
  context: FormContext,
  type: FieldType,
  path: Path,
  label: string,
  hint = '',
  example?: unknown,
): HTMLElement {
  const { facts, choices } = context;
  const fieldset = (...inside: Node[]) =>
    make(
      'fieldset',
      { 'data-path': fieldName(path) },
      make('legend', {}, label),
      make('p', { class: 'hint' }, hint),
      make('p', { class: 'fault' }),
      ...inside,
    );
  if (type.kind === 'group') {
    return fieldset(groupControls(context, type.fields, path, namesIn(example)));
  }
  if (type.kind === 'list' && type.of.kind === 'one of') {
    return fieldset(checkboxes(type.of.values, path, facts));
  }
  if (type.kind === 'list' && type.of.kind !== 'words') {
    const { of } = type;
    const newEntry = () => (of.kind === 'group' ? {} : '');
    return fieldset(
      ...entryControls(label, path, facts, newEntry, (index, name) =>
        control(context, of, [...path, index], name, '', example),
      ),
    );
  }
  if (
    type.kind === 'either' &&
    type.options.some(({ kind }) => kind !== 'number' && kind !== 'words')
  ) {
    return fieldset(...eitherControls(context, type.options, path));
  }
  return makeField(fieldName(path), label, hint, valueControl(type, path, facts, choices));
}

let count = 0;

/** A radio button for each of two ways to say a fact, and the fields of the group while that is chosen. */
function eitherControls(
  context: FormContext,
  options: readonly FieldType[],
  path: Path,
): HTMLElement[] {
  const { facts } = context;
  const group = options.find((option) => option.kind === 'group');
  const inside = make('div');
  const isGroup = () => typeof facts.get(path) === 'object';
  const draw = () =>
    inside.replaceChildren(
      ...(group && isGroup() ? [groupControls(context, group.fields, path)] : []),
    );
  const name = `either-${String(++count)}`;
  const radios = options.map((option) => {
    const value = option.kind === 'one of' ? option.values[0] : {};
    const radio = make('input', { type: 'radio', name });
    radio.checked = option.kind === 'group' ? isGroup() : facts.get(path) === value;
    radio.addEventListener('input', () => {
      facts.set(path, value);
      draw();
    });
    return makeTick(radio, option.kind === 'one of' ? formatChoice(value) : 'Yes, as follows');
  });
  draw();
  return [...radios, inside];
}

/** The fields that the example of a group, or of an entry of a list, has: those that most records need. */
function namesIn(example: unknown): string[] {
  const group: unknown = Array.isArray(example) ? example[0] : example;
  return group !== null && typeof group === 'object' ? Object.keys(group) : [];
}
