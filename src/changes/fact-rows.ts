import { referencesIn } from '../check/schema-walk.ts';
import { kindOf } from '../kinds/register.ts';
import { singles } from '../kinds/singles.ts';
import { type Change, type FieldChange, fieldChanges, recordOf } from './compare.ts';
import { formatField, formatValue } from './format-value.ts';
import type { Snapshot, RecordSnapshot } from './snapshot.ts';

/** One line for the reviewer: a fact, what it was and what it is. Empty where there is none. */
export interface FactRow {
  name: string;
  before: string;
  after: string;
}

/** The facts of one change that somebody has to ring and check, and the words that only changed. */
interface Rows {
  facts: FactRow[];
  words: FactRow[];
}

/** Fields of every kind, and of site.yaml, that are facts even without a digit or an address in them. */
const sharedFactFields = ['checked', 'sources'];
const siteFactFields = [
  'bankHolidays',
  'emergency',
  'launched',
  'name',
  'phone',
  'place',
  'service',
];

/** Every value in which a record differs, as a reviewer would read it out. */
export function rowsOf(change: Change, old: Snapshot, now: Snapshot): Rows {
  const { before, after } = change;
  if (after?.isBroken) return { facts: [], words: [] };
  const namesBefore = before ? namesIn(before, old) : undefined;
  const namesAfter = after ? namesIn(after, now) : undefined;
  const labelOf = (path: readonly PropertyKey[]) =>
    path[0] === 'sources' ? undefined : labelAt(recordOf(change).facts, path);
  const rows: Rows = { facts: [], words: [] };
  for (const field of fieldChanges(before?.facts, after?.facts)) {
    const row = {
      name: formatField(field.path, labelOf),
      before: formatValue(field.before, field.path, namesBefore),
      after: formatValue(field.after, field.path, namesAfter),
    };
    rows[isFact(recordOf(change), field, row) ? 'facts' : 'words'].push(row);
  }
  const inText = tokenRow(before?.words ?? '', after?.words ?? '');
  if (inText) rows.facts.push(inText);
  return rows;
}

function isFact(
  { folder }: RecordSnapshot,
  { path }: FieldChange,
  { before, after }: FactRow,
): boolean {
  const own = folder === 'single' ? siteFactFields : kindOf(folder).factFields;
  if (path.some((key) => [...sharedFactFields, ...own].includes(String(key)))) return true;
  const digits = (text: string) => text.replaceAll(/\D/g, '');
  return digits(before) !== digits(after) || /@|https?:/.test(before + after);
}

/** Numbers, days, amounts and named records in the words, as far as they came or went. */
function tokenRow(before: string, after: string): FactRow | undefined {
  const [old, now] = [tokensIn(before), tokensIn(after)];
  const row = {
    name: 'In the text',
    before: missingFrom(now, old).join('; '),
    after: missingFrom(old, now).join('; '),
  };
  return row.before === row.after ? undefined : row;
}

function missingFrom(there: readonly string[], wanted: readonly string[]): string[] {
  const left = [...there];
  return wanted.filter((token) => {
    const at = left.indexOf(token);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** The names of the records that the facts of a record point to, found by where they stand. */
function namesIn({ folder, id, facts }: RecordSnapshot, content: Snapshot) {
  const schema = folder === 'single' ? singles[id as keyof typeof singles] : kindOf(folder).schema;
  const references = referencesIn(schema, facts);
  return (path: readonly PropertyKey[], said: string) => {
    // A whole, such as a list of ids or a source, is read out under the path of the whole.
    const found = references.find(
      (one) => one.id === said && path.every((key, index) => one.path[index] === key),
    );
    const record = found && content.find(found.folder, said)?.facts;
    const name = record?.['name'] ?? record?.['title'] ?? record?.['summary'];
    return typeof name === 'string' ? name : undefined;
  };
}

function labelAt(facts: unknown, path: readonly PropertyKey[]): string | undefined {
  const entry = path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object'
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    facts,
  );
  if (entry === null || typeof entry !== 'object') return undefined;
  const { label, title } = entry as Record<string, unknown>;
  return [label, title].find((name): name is string => typeof name === 'string');
}

/**
 * What a reviewer has to check in running words: numbers with what belongs to them (days, times,
 * amounts, telephone numbers), and the records that components name.
 */
export function tokensIn(words: string): string[] {
  return [...words.matchAll(token)].map(([text, component, id]) =>
    component !== undefined && id !== undefined
      ? `${component}: ${id}`
      : text.replaceAll(/\s+/g, ' ').replace(/[.,:]$/, ''),
  );
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const token = new RegExp(
  [
    // <Phone service="police-101" />
    String.raw`<([A-Z]\w*)\s[^<>]*?"([^"<>]*)"[^<>]*>`,
    // 12 December 2026, December 2026
    String.raw`(?:\d{1,2} )?${month}(?: \d{4})?`,
    // £1,500.50, 9.30am, 20%, 01632 960 001, 2019-20; not the number of an item in a list.
    String.raw`(?<![\w/#-])(?!\d+[.)] )£?\d(?:[\d.,:/–-]|(?<=\d) (?=\d))*(?:am|pm|%|p)?`,
  ].join('|'),
  'g',
);
