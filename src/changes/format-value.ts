import { formatDate, formatSourceDate, formatTime } from '../domain/date.ts';
import { type Hours, formatHours } from '../domain/opening-hours.ts';

/** The name of the record that a value stands for, if it is the id of one. */
type NameOf = (path: readonly PropertyKey[], id: string) => string | undefined;

/**
 * A value as a reviewer would read it out: a day with its weekday, a time as people say it, the
 * name of a record with its id. A value that is not of its kind is given as it was written.
 */
export function formatValue(
  value: unknown,
  path: readonly PropertyKey[],
  nameOf: NameOf = () => undefined,
): string {
  const key = path.findLast((part): part is string => typeof part === 'string');
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return formatDate(value.toISOString().slice(0, 10));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return key === 'pounds' ? `£${String(value)}` : String(value);
  if (typeof value === 'string') return formatText(value, path, nameOf);
  if (Array.isArray(value)) {
    return value.map((entry) => formatValue(entry, path, nameOf)).join('; ');
  }
  const group = value as Readonly<Record<string, unknown>>;
  const special = key === undefined ? undefined : specials[key]?.(group, path, nameOf);
  return special ?? JSON.stringify(value);
}

type Group = Readonly<Record<string, unknown>>;

/** How groups that are compared as one are read out; `undefined` where they are not what they should be. */
const specials: Readonly<
  Record<string, (group: Group, path: readonly PropertyKey[], nameOf: NameOf) => string | undefined>
> = {
  hours: ({ periods, bankHolidays, note }) => {
    if (!isPeriods(periods)) return undefined;
    const holidays = present([bankHolidays]).map((what) => `bank holidays ${what}`);
    return [formatHours({ periods }), ...holidays, ...present([note])].join('; ');
  },
  point: ({ latitude, longitude, of }) => {
    const marks = present([of]).map((what) => `(${what})`);
    return [present([latitude, longitude]).join(', '), ...marks].join(' ');
  },
  checked: ({ on, by }) => present([on, by]).join(', '),
  sources: ({ document, title, publisher, date, address, part, gives }, path, nameOf) => {
    const paper =
      typeof document === 'string' && (nameOf([...path, 'document'], document) ?? document);
    const written = present([paper || title, publisher, date, part, address]);
    const facts = Array.isArray(gives) ? [`gives ${gives.map(String).join(', ')}`] : [];
    return [...written, ...facts].join(', ');
  },
};

function formatText(text: string, path: readonly PropertyKey[], nameOf: NameOf): string {
  const name = nameOf(path, text);
  if (name !== undefined) return `${name} (${text})`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return isDay(text) ? formatDate(text) : text;
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) return formatTime(text);
  return text;
}

function present(parts: readonly unknown[]): string[] {
  return parts
    .filter((part) => part !== undefined && part !== null && part !== false && part !== '')
    .map((part) =>
      typeof part === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(part) && isDay(part)
        ? (formatSourceDate(part) ?? part)
        : String(part),
    );
}

function isDay(text: string): boolean {
  return !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

function isPeriods(value: unknown): value is Hours['periods'] {
  return (
    Array.isArray(value) &&
    value.every((one: unknown) => {
      const { days, opens, closes } = (one ?? {}) as Group;
      return Array.isArray(days) && typeof opens === 'string' && typeof closes === 'string';
    })
  );
}

/** Fields whose name alone would not tell a reviewer what they are. */
const names: Readonly<Record<string, string>> = {
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

/** Fields that add nothing to the name of what they are in: the state of a place is its state. */
const silent: ReadonlySet<PropertyKey> = new Set(['is']);

/**
 * The name of a field as a reviewer would say it: `Phone 2 (out of hours): number`. `labelOf`
 * gives the name that an entry of a list has of its own, if it has one.
 */
export function formatField(
  path: readonly PropertyKey[],
  labelOf: (path: readonly PropertyKey[]) => string | undefined = () => undefined,
): string {
  const parts: string[] = [];
  path.forEach((key, index) => {
    if (typeof key === 'number') {
      const label = labelOf(path.slice(0, index + 1));
      const name = `${singular(parts.pop() ?? '')} ${String(key + 1)}`;
      parts.push(label === undefined ? name : `${name} (${label})`);
    } else if (index === 0 || !silent.has(key)) {
      parts.push(wordsFor(String(key)));
    }
  });
  const name = parts.join(': ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function wordsFor(key: string): string {
  return names[key] ?? key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function singular(words: string): string {
  return words.replace(/s$/, '');
}
