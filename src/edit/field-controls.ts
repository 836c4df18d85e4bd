import type { Field, FieldType } from '../writing/describe-schema.ts';

/** Makes an element; what is no element is text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

type Path = readonly (string | number)[];
type Facts = Record<string | number, unknown>;

/** What fields are made with: the names that people say, and the records that can be named. */
export interface Words {
  labels: Readonly<Record<string, string>>;
  choices: Readonly<Record<string, readonly { id: string; title: string }[]>>;
}

/** More choices than these are folded away. */
const mostInSight = 7;

let count = 0;

/** Controls for the fields of one record. They write into `facts` and then call `changed`. */
export class FieldControls {
  private readonly facts: Facts;
  private readonly words: Words;
  private readonly changed: () => void;

  constructor(facts: Facts, words: Words, changed: () => void) {
    this.facts = facts;
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
      this.valueAt([...path, field.name]) !== undefined;
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
    const hint = `${required ? '' : 'Optional. '}${description}${shows && type.kind !== 'record' ? ` For example: ${String(example)}` : ''}`;
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
    const control = this.input(type, path);
    control.id = id;
    control.setAttribute('aria-describedby', `${id}-fault ${id}-hint`);
    const isTick = control instanceof HTMLInputElement && control.type === 'checkbox';
    const name = make('label', { for: id }, label);
    return make(
      'div',
      { class: isTick ? 'tick' : 'field', 'data-path': asName(path) },
      ...(isTick ? [control, name] : [name]),
      make('p', { id: `${id}-hint`, class: 'hint' }, hint),
      make('p', { id: `${id}-fault`, class: 'fault' }),
      ...(isTick ? [] : [control]),
    );
  }

  private fieldset(path: Path, label: string, hint: string, ...inside: (Node | string)[]) {
    return make(
      'fieldset',
      { 'data-path': asName(path) },
      make('legend', {}, label),
      make('p', { class: 'hint' }, hint),
      make('p', { class: 'fault' }),
      ...inside,
    );
  }

  private input(
    type: FieldType,
    path: Path,
  ): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
    const value = this.valueAt(path);
    if (type.kind === 'one of' && type.values.length === 1) {
      const tick = make('input', { type: 'checkbox' });
      tick.checked = value === type.values[0];
      return this.listening(tick, path, () => (tick.checked ? type.values[0] : undefined));
    }
    if (type.kind === 'one of' || type.kind === 'record') {
      const options =
        type.kind === 'record'
          ? (this.words.choices[type.folder] ?? []).map(({ id, title }) => ({ value: id, title }))
          : type.values.map((one) => ({ value: one, title: inWords(one) }));
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
    const list = (this.valueAt(path) as string[] | undefined) ?? [];
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
      this.set(path, read());
      this.changed();
    });
    return control;
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
      const chosen = () => (this.valueAt(path) as unknown[] | undefined) ?? [];
      const ticks = make(
        'div',
        {},
        ...of.values.map((value) => {
          const id = `field-${String(++count)}`;
          const tick = make('input', { type: 'checkbox', id });
          tick.checked = chosen().includes(value);
          tick.addEventListener('input', () => {
            const now = of.values.filter((one) =>
              one === value ? tick.checked : chosen().includes(one),
            );
            this.set(path, now.length > 0 ? now : undefined);
            this.changed();
          });
          return make('div', { class: 'tick' }, tick, make('label', { for: id }, inWords(value)));
        }),
      );
      const names = chosen().map(inWords).join(', ') || 'None chosen';
      set.append(
        of.values.length > mostInSight
          ? make('details', {}, make('summary', {}, names), ticks)
          : ticks,
      );
      return set;
    }
    const entries = make('div');
    const draw = () => {
      const list = (this.valueAt(path) as unknown[] | undefined) ?? [];
      entries.replaceChildren(
        ...list.map((_, index) => {
          const remove = make(
            'button',
            { type: 'button' },
            `Remove ${label.toLowerCase()} ${String(index + 1)}`,
          );
          remove.addEventListener('click', () => {
            const rest = list.filter((__, other) => other !== index);
            this.set(path, rest.length > 0 ? rest : undefined);
            draw();
            add.focus();
            this.changed();
          });
          const name = `${label} ${String(index + 1)}`;
          const entry = this.control(of, [...path, index], name, '', example);
          const isFolded = filled(list[index]) && (list.length > 2 || path.includes('sources'));
          if (!isFolded) return make('div', { class: 'entry' }, entry, remove);
          return make(
            'details',
            {},
            make('summary', {}, `${name}: ${filled(list[index])}`),
            entry,
            remove,
          );
        }),
      );
    };
    const add = make('button', { type: 'button' }, `Add to ${label.toLowerCase()}`);
    add.addEventListener('click', () => {
      const list = (this.valueAt(path) as unknown[] | undefined) ?? [];
      this.set(path, [...list, of.kind === 'group' ? {} : '']);
      draw();
      entries.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
      this.changed();
    });
    draw();
    set.append(entries, add);
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
    const inside = make('div');
    const name = `either-${String(++count)}`;
    const isGroup = () => typeof this.valueAt(path) === 'object';
    const draw = () => {
      const group = options.find(({ kind }) => kind === 'group');
      inside.replaceChildren(
        ...(isGroup() && group?.kind === 'group' ? [this.group(group.fields, path)] : []),
      );
    };
    for (const [index, option] of options.entries()) {
      const id = `${name}-${String(index)}`;
      const own = option.kind === 'one of' ? option.values[0] : {};
      const radio = make('input', { type: 'radio', id, name });
      radio.checked = option.kind === 'group' ? isGroup() : this.valueAt(path) === own;
      radio.addEventListener('input', () => {
        this.set(path, own);
        draw();
        this.changed();
      });
      const says = option.kind === 'one of' ? inWords(own) : 'Yes, as follows';
      set.append(make('div', { class: 'tick' }, radio, make('label', { for: id }, says)));
    }
    draw();
    set.append(inside);
    return set;
  }

  private valueAt(path: Path): unknown {
    return path.reduce<unknown>((value, key) => (value as Facts | undefined)?.[key], this.facts);
  }

  /** Writes a value; what is empty goes, and with it a group that then holds nothing. */
  private set(path: Path, value: unknown) {
    const key = path.at(-1);
    const above = path.slice(0, -1);
    if (key === undefined) return;
    let group = this.valueAt(above) as Facts | undefined;
    if (group === undefined) {
      if (value === undefined) return;
      group = {};
      this.set(above, group);
    }
    if (value !== undefined) group[key] = value;
    else if (Array.isArray(group)) group[key] = '';
    else {
      Reflect.deleteProperty(group, key);
      const isEntry = typeof above.at(-1) === 'number';
      if (Object.keys(group).length === 0 && above.length > 0 && !isEntry)
        this.set(above, undefined);
    }
  }
}

/** A number or words are typed into one field. */
function isTyped(type: Extract<FieldType, { kind: 'either' }>): boolean {
  return type.options.every(({ kind }) => kind === 'number' || kind === 'words');
}

/** A field as faults name it: `sources[1].date`. */
function asName(path: Path): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${String(key + 1)}]` : `${index > 0 ? '.' : ''}${key}`,
    )
    .join('');
}

/** The fields that the example of a group, or of an entry of a list, has: those that most records need. */
function namesIn(example: unknown): string[] {
  const group: unknown = Array.isArray(example) ? example[0] : example;
  return group !== null && typeof group === 'object' ? Object.keys(group) : [];
}

/** A value as a control shows it. */
function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** The first words of an entry, by which it is known while it is folded. */
function filled(entry: unknown): string {
  if (entry === null || typeof entry !== 'object') return '';
  return Object.values(entry).find((value) => typeof value === 'string') ?? '';
}

function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const words = String(value).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
