import { formatDate, formatSourceDate, formatTime } from '../domain/date.ts';
import { type Hours, formatHours } from '../domain/opening-hours.ts';
import { isGroup } from './snapshot.ts';

type Path = readonly PropertyKey[];

/** The name of the record that an id at a path refers to, if there is one. */
type NameOf = (path: Path, id: string) => string | undefined;

/**
 * A value as a reviewer would read it out: a day with its weekday, a time as people say it, the
 * name of a record with its id. A value of an unexpected type is given as it was written.
 */
export function formatValue(value: unknown, path: Path, nameOf: NameOf = () => undefined): string {
  const key = path.findLast((part): part is string => typeof part === 'string') ?? '';
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return formatDate(value.toISOString().slice(0, 10));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return key === 'pounds' ? `£${String(value)}` : String(value);
  if (typeof value === 'string') return formatText(value, path, nameOf);
  if (Array.isArray(value)) {
    return value.map((entry) => formatValue(entry, path, nameOf)).join('; ');
  }
  const text = isGroup(value) ? formatGroup[key]?.(value, path, nameOf) : undefined;
  return text ?? JSON.stringify(value);
}

type Group = Readonly<Record<string, unknown>>;

/** Formats the groups that are compared as one; `undefined` where their parts have other types. */
const formatGroup: Readonly<
  Record<string, (group: Group, path: Path, nameOf: NameOf) => string | undefined>
> = {
  hours: ({ periods, bankHolidays, note }) => {
    if (!isPeriods(periods)) return undefined;
    const holidays = partsOf(bankHolidays).map((what) => `bank holidays ${what}`);
    return [formatHours({ periods }), ...holidays, ...partsOf(note)].join('; ');
  },
  point: ({ latitude, longitude, of }) => {
    const kind = partsOf(of).map((what) => `(${what})`);
    return [partsOf(latitude, longitude).join(', '), ...kind].join(' ');
  },
  checked: ({ on, by }) => partsOf(on, by).join(', '),
  sources: ({ document, title, publisher, date, address, part, gives }, path, nameOf) => {
    const name =
      typeof document === 'string' && (nameOf([...path, 'document'], document) ?? document);
    const facts = Array.isArray(gives) ? [`gives ${gives.map(String).join(', ')}`] : [];
    return [...partsOf(name || title, publisher, date, part, address), ...facts].join(', ');
  },
};

function formatText(text: string, path: Path, nameOf: NameOf): string {
  const name = nameOf(path, text);
  if (name !== undefined) return `${name} (${text})`;
  if (isDay(text)) return formatDate(text);
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? formatTime(text) : text;
}

/** The parts that have been written, with days in words. */
function partsOf(...parts: readonly unknown[]): string[] {
  return parts
    .filter((part) => part !== undefined && part !== null && part !== false && part !== '')
    .map(String)
    .map((part) => (isDay(part) ? formatSourceDate(part) : undefined) ?? part);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

function isPeriods(value: unknown): value is Hours['periods'] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) =>
        isGroup(one) &&
        Array.isArray(one['days']) &&
        typeof one['opens'] === 'string' &&
        typeof one['closes'] === 'string',
    )
  );
}

/** Fields whose key alone would not tell a reviewer what they are. */
const fieldNames: Readonly<Record<string, string>> = {
  allDay: 'day and night',
  by: 'by whom',
  checked: 'confirmed',
  danger: 'when to ring 999',
  duties: 'duty',
  how: 'way',
  point: 'point on the map',
  priorities: 'priority',
  send: 'word to send',
  sensitive: '“Leave this site”',
  sequence: 'times changed since it was published',
  termEnds: 'last day of its term',
  url: 'web address',
};

/**
 * The name of a field as a reviewer would say it: `Phone 2 (out of hours): number`. With the facts
 * of the record, an entry of a list is named with its own label.
 */
export function formatField(path: Path, facts?: unknown): string {
  const parts: string[] = [];
  path.forEach((key, index) => {
    if (typeof key === 'number') {
      const label = path[0] === 'sources' ? undefined : labelAt(path.slice(0, index + 1), facts);
      const name = `${(parts.pop() ?? '').replace(/s$/, '')} ${String(key + 1)}`;
      parts.push(label === undefined ? name : `${name} (${label})`);
    } else if (index === 0 || key !== 'is') {
      // `is` adds nothing to the name of the group around it: the state of a place is its state.
      const words = String(key).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      parts.push(fieldNames[String(key)] ?? words);
    }
  });
  const name = parts.join(': ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The label or title of the entry at a path. */
function labelAt(path: Path, facts: unknown): string | undefined {
  const entry = path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    facts,
  );
  const { label, title } = isGroup(entry) ? entry : {};
  return [label, title].find((name) => typeof name === 'string');
}
