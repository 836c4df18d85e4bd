import { fieldName } from '../../check/fields/field-name.ts';
import type { Field, FieldType } from '../../writing/describe-schema.ts';
import { DraftFacts, type Facts, type Path } from './draft-facts.ts';
import { eitherOf } from './either-of.ts';
import { listOfEntries } from './list-of-entries.ts';
import { make } from './make.ts';
import { type Choices, SingleControls } from './single-controls.ts';
import { tickList } from './tick-list.ts';

/** What fields are made with: the names that people say, and the records that can be named. */
export interface Words {
  labels: Readonly<Record<string, string>>;
  choices: Choices;
}

let count = 0;

/** Controls for the fields of one record. They write into `facts` and then call `changed`. */
export class FieldControls {
  private readonly facts: DraftFacts;
  private readonly single: SingleControls;
  private readonly words: Words;
  private readonly changed: () => void;

  constructor(facts: Facts, words: Words, changed: () => void) {
    this.facts = new DraftFacts(facts);
    this.single = new SingleControls(this.facts, words.choices, changed);
    this.words = words;
    this.changed = changed;
  }

  /** Fields that must be there, or are, come first; the others are folded away. */
  group(
    fields: readonly Field[],
    path: Path = [],
    usual: readonly string[] = [],
  ): DocumentFragment {
    const all = new DocumentFragment();
    const shown = (field: Field) =>
      usual.includes(field.name) ||
      (field.required && field.name !== 'sources') ||
      this.facts.at([...path, field.name]) !== undefined;
    const rare = fields.filter((field) => !shown(field));
    all.append(...fields.filter(shown).map((field) => this.field(field, [...path, field.name])));
    if (rare.length > 0) {
      const names = rare.map(({ name }) => (this.words.labels[name] ?? name).toLowerCase());
      const more = make('details', {}, make('summary', {}, `More: ${names.join(', ')}`));
      // Made when they are looked at: a kind can have a hundred fields in each other.
      more.addEventListener(
        'toggle',
        () => more.append(...rare.map((field) => this.field(field, [...path, field.name]))),
        { once: true },
      );
      all.append(more);
    }
    return all;
  }

  private field({ name, type, description, example, required }: Field, path: Path): HTMLElement {
    const label = this.words.labels[name] ?? name;
    const shows = ['string', 'number'].includes(typeof example) && type.kind !== 'one of';
    // How a file writes it is no matter of whoever types it here.
    const says = description.replaceAll(
      /, (?:in quotes|year-month-day|on the 24-hour clock)\b/g,
      '',
    );
    const hint = `${required ? '' : 'Optional. '}${says}${shows && type.kind !== 'record' ? ` For example: ${String(example)}` : ''}`;
    return this.control(type, path, label, hint, example);
  }

  /** A control, or a group of them, with its label, its hint and room for its faults. */
  private control(
    type: FieldType,
    path: Path,
    label: string,
    hint = '',
    example?: unknown,
  ): HTMLElement {
    if (type.kind === 'group')
      return this.fieldset(path, label, hint, this.group(type.fields, path, namesIn(example)));
    if (type.kind === 'list' && type.of.kind !== 'words')
      return this.list(type.of, path, label, hint, example);
    if (type.kind === 'either' && !isTyped(type))
      return this.either(type.options, path, label, hint);
    const id = `field-${String(++count)}`;
    const control = this.single.control(type, path);
    control.id = id;
    control.setAttribute('aria-describedby', `${id}-fault ${id}-hint`);
    const isTick = control instanceof HTMLInputElement && control.type === 'checkbox';
    const name = make('label', { for: id }, label);
    return make(
      'div',
      { class: isTick ? 'tick' : 'field', 'data-path': fieldName(path) },
      ...(isTick ? [control, name] : [name]),
      make('p', { id: `${id}-hint`, class: 'hint' }, hint),
      make('p', { id: `${id}-fault`, class: 'fault' }),
      ...(isTick ? [] : [control]),
    );
  }

  private fieldset(path: Path, label: string, hint: string, ...inside: (Node | string)[]) {
    return make(
      'fieldset',
      { 'data-path': fieldName(path) },
      make('legend', {}, label),
      make('p', { class: 'hint' }, hint),
      make('p', { class: 'fault' }),
      ...inside,
    );
  }

  private list(
    of: FieldType,
    path: Path,
    label: string,
    hint: string,
    example: unknown,
  ): HTMLElement {
    const set = this.fieldset(path, label, hint);
    if (of.kind === 'one of') {
      set.append(
        tickList(
          of.values,
          () => (this.facts.at(path) as unknown[] | undefined) ?? [],
          (now) => {
            this.facts.set(path, now.length > 0 ? now : undefined);
            this.changed();
          },
        ),
      );
      return set;
    }
    set.append(
      ...listOfEntries(label, {
        all: () => (this.facts.at(path) as unknown[] | undefined) ?? [],
        blank: () => (of.kind === 'group' ? {} : ''),
        isLong: path.includes('sources'),
        set: (list) => this.facts.set(path, list.length > 0 ? list : undefined),
        changed: this.changed,
        control: (index, name) => this.control(of, [...path, index], name, '', example),
      }),
    );
    return set;
  }

  /** One of two ways to say it: words of their own, or a group of fields. */
  private either(
    options: readonly FieldType[],
    path: Path,
    label: string,
    hint: string,
  ): HTMLElement {
    const set = this.fieldset(path, label, hint);
    const group = options.find((option) => option.kind === 'group');
    set.append(
      ...eitherOf(options, {
        name: `either-${String(++count)}`,
        value: () => this.facts.at(path),
        set: (value) => this.facts.set(path, value),
        changed: this.changed,
        group: () => (group ? this.group(group.fields, path) : new DocumentFragment()),
      }),
    );
    return set;
  }
}

/** A number or words are typed into one field. */
function isTyped(type: Extract<FieldType, { kind: 'either' }>): boolean {
  return type.options.every(({ kind }) => kind === 'number' || kind === 'words');
}

/** The fields that the example of a group, or of an entry of a list, has: those that most records need. */
function namesIn(example: unknown): string[] {
  const group: unknown = Array.isArray(example) ? example[0] : example;
  return group !== null && typeof group === 'object' ? Object.keys(group) : [];
}
