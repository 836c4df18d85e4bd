import { referencesIn } from '../check/fields/schema-walk.ts';
import { kindOf } from '../kinds/register.ts';
import { singles } from '../kinds/singles.ts';
import { type Change, addedEntries, fieldChanges, recordOf } from './compare.ts';
import { formatField, formatValue } from './format-value.ts';
import type { RecordSnapshot, Snapshot } from './snapshot.ts';

/** One row for the reviewer: a fact, what it was and what it is. Empty where there is none. */
export interface FactRow {
  name: string;
  before: string;
  after: string;
}

/** Fields of every kind, and of site.yaml, that are facts even without a digit or an address in them. */
const sharedFactFields = ['checked', 'sources'];
const siteFactFields = [
  ...['bankHolidays', 'emergency', 'launched', 'name', 'phone', 'place', 'service'],
];

/**
 * Every value in which a record differs: the facts that somebody has to ring and check, and what is
 * only words.
 */
export function rowsOf(
  change: Change,
  old: Snapshot,
  now: Snapshot,
): { facts: FactRow[]; words: FactRow[] } {
  const { before, after } = change;
  const rows: ReturnType<typeof rowsOf> = { facts: [], words: [] };
  if (after?.isBroken) return rows;
  const { folder, facts } = recordOf(change);
  const ofKind = folder === 'single' ? siteFactFields : kindOf(folder).factFields;
  const factFields = new Set<PropertyKey>([...sharedFactFields, ...ofKind]);
  const nameBefore = before && recordNames(before, old);
  const nameAfter = after && recordNames(after, now);
  for (const field of fieldChanges(before?.facts, after?.facts)) {
    const row = {
      name: formatField(field.path, facts),
      before: formatValue(field.before, field.path, nameBefore),
      after: formatValue(field.after, field.path, nameAfter),
    };
    const isFact = field.path.some((key) => factFields.has(key)) || hasNewDigitsOrAddress(row);
    rows[isFact ? 'facts' : 'words'].push(row);
  }
  const inText = textRow(before?.words ?? '', after?.words ?? '');
  if (inText) rows.facts.push(inText);
  return rows;
}

function hasNewDigitsOrAddress({ before, after }: FactRow): boolean {
  const digits = (text: string) => text.replaceAll(/\D/g, '');
  return digits(before) !== digits(after) || /@|https?:/.test(before + after);
}

/** Returns a function that finds the name of the record that an id at a path refers to. */
function recordNames({ folder, id, facts }: RecordSnapshot, content: Snapshot) {
  const schema = folder === 'single' ? singles[id as keyof typeof singles] : kindOf(folder).schema;
  const references = referencesIn(schema, facts);
  return (path: readonly PropertyKey[], written: string) => {
    // A list of ids or a source is formatted under the path of the whole.
    const reference = references.find(
      (one) => one.id === written && path.every((key, index) => one.path[index] === key),
    );
    const record = reference && content.find(reference.folder, written)?.facts;
    const name = record?.['name'] ?? record?.['title'] ?? record?.['summary'];
    return typeof name === 'string' ? name : undefined;
  };
}

/**
 * The facts that differ between two texts. Where their order or a digit within a word changed, all
 * words with digits in the lines that changed.
 */
export function textRow(before: string, after: string): FactRow | undefined {
  const [old, now] = [factsInText(before), factsInText(after)];
  const removed = addedValues(now, old);
  const added = addedValues(old, now);
  const row = { name: 'In the text', before: removed.join('; '), after: added.join('; ') };
  const isInOrder = addedValues(removed, old).join() === addedValues(added, now).join();
  if (isInOrder && removed.length + added.length > 0) return row;
  const [wordsBefore, wordsAfter] = changedLines(before, after).map((lines) =>
    wordsWithDigits(lines).join('; '),
  );
  return wordsBefore === wordsAfter
    ? undefined
    : { ...row, before: wordsBefore ?? '', after: wordsAfter ?? '' };
}

function addedValues(before: readonly string[], after: readonly string[]): string[] {
  return addedEntries(before, after).map(({ value }) => value);
}

/** Both texts without the lines at their beginning and their end that are the same. */
function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  while (old.length > 0 && old[0] === now[0]) [old, now].forEach((lines) => lines.shift());
  while (old.length > 0 && old.at(-1) === now.at(-1)) [old, now].forEach((lines) => lines.pop());
  return [old.join('\n'), now.join('\n')];
}

/** Every word with a digit in it, and every component with attributes; no number of a list item. */
function wordsWithDigits(text: string): string[] {
  const words = text.replaceAll(/^[ \t>]*\d+[.)] /gm, '').match(/<[A-Z][^<>]*>|\S*\d\S*/g) ?? [];
  return words.map((word) => word.replace(/[.,:;!?)]+$/, ''));
}

/**
 * What a reviewer has to check in running text: numbers with their units (days, times, amounts,
 * telephone numbers), pictures, and the records that components name.
 */
export function factsInText(text: string): string[] {
  return [...text.matchAll(factPattern)].map(([match, picture, component, id]) => {
    if (picture !== undefined) return `Picture: ${picture}`;
    return component !== undefined && id !== undefined
      ? `${component}: ${id}`
      : match.replaceAll(/\s+/g, ' ').replace(/[.,:]$/, '');
  });
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const factPattern = new RegExp(
  [
    // ![The main door](./main-door.jpg)
    String.raw`!\[([^\]]*)\]\([^)]*\)`,
    // <Phone service="police-101" />
    String.raw`<([A-Z]\w*)\s[^<>]*?"([^"<>]*)"[^<>]*>`,
    // 12 December 2026, December 2026
    String.raw`(?:\d{1,2} )?${month}(?: \d{4})?`,
    // £1,500.50, 9.30am, 20%, 01632 960 001, 2019-20; not the number of an item in a list.
    String.raw`(?<![\w/#-])(?<!^[ \t>]*(?=\d+[.)] ))£?\d(?:[\d.,:/–-]|(?<=\d) (?=\d))*(?:am|pm|%|p)?`,
  ].join('|'),
  'gm',
);
