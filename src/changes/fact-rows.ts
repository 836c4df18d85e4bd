import { referencesIn } from '../check/fields/schema-walk.ts';
import { kindOf } from '../kinds/register.ts';
import { singles } from '../kinds/singles.ts';
import { type Change, type FieldChange, fieldChanges, recordOf } from './compare.ts';
import { formatField, formatValue } from './format-value.ts';
import type { Snapshot, RecordSnapshot } from './snapshot.ts';
import { type FactRow, tokenRow } from './word-tokens.ts';

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
