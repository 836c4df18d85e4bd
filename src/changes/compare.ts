import { titleOf } from '../kinds/record.ts';
import { type RecordSnapshot, type Snapshot, isGroup } from './snapshot.ts';

/** What happened to one record between two commits. */
export type Change =
  | { is: 'new'; before?: undefined; after: RecordSnapshot }
  | { is: 'changed'; before: RecordSnapshot; after: RecordSnapshot }
  /** The same record under another name, and so at another address. */
  | { is: 'moved'; before: RecordSnapshot; after: RecordSnapshot }
  | { is: 'removed'; before: RecordSnapshot; after?: undefined };

/** What happened to every record that differs between two commits, in the order of their files. */
export function compare(before: Snapshot, after: Snapshot): Change[] {
  const removed = before.all.filter(({ folder, id }) => !after.find(folder, id));
  const added = after.all.filter(({ folder, id }) => !before.find(folder, id));
  const changed = after.all.flatMap((record): Change[] => {
    const old = before.find(record.folder, record.id);
    return old && !hasSameContents(old, record)
      ? [{ is: 'changed', before: old, after: record }]
      : [];
  });
  const movedOrRemoved = removed.map((old): Change => {
    const index = added.findIndex((record) => isMove(old, record));
    const [record] = index === -1 ? [] : added.splice(index, 1);
    return record ? { is: 'moved', before: old, after: record } : { is: 'removed', before: old };
  });
  const created = added.map((record): Change => ({ is: 'new', after: record }));
  return [...changed, ...movedOrRemoved, ...created].sort((a, b) =>
    recordOf(a).path.localeCompare(recordOf(b).path, 'en'),
  );
}

/** The record after the change; a removed record as it was before. */
export function recordOf(change: Change): RecordSnapshot {
  return change.after ?? change.before;
}

function hasSameContents(a: RecordSnapshot, b: RecordSnapshot): boolean {
  return a.words === b.words && isEqual(a.facts, b.facts);
}

/** True for two records of one kind with the same name or the same contents. */
function isMove(removed: RecordSnapshot, added: RecordSnapshot): boolean {
  if (removed.folder !== added.folder) return false;
  return hasSameContents(removed, added) || undatedTitle(removed) === undatedTitle(added);
}

/** The title of a record without its day: a meeting that is put off keeps it. */
function undatedTitle({ folder, id, facts }: RecordSnapshot): string {
  return titleOf({ folder, id, facts: { ...facts, date: undefined } }, (place) => place);
}

/** True if two values are written the same. */
export function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** One value of a record that differs. */
export interface FieldChange {
  /** Where it is in the record as it is now, or as it was if it is gone. */
  path: PropertyKey[];
  before?: unknown;
  after?: unknown;
}

/** Groups that are compared as one value, because their parts say nothing alone. */
const wholes: ReadonlySet<PropertyKey> = new Set(['hours', 'point', 'checked']);

/**
 * Every value in which two records differ, for people to read. Entries of a list are first matched
 * with equal ones, then by position, so that an added entry is one change.
 */
export function fieldChanges(
  before: unknown,
  after: unknown,
  path: PropertyKey[] = [],
): FieldChange[] {
  if (isEqual(before, after)) return [];
  const isSource = path[0] === 'sources' && path.length > 1;
  if (isSource || wholes.has(path.at(-1) ?? '')) return [{ path, before, after }];
  if (Array.isArray(before) || Array.isArray(after)) return listChanges(before, after, path);
  if (!isGroup(before) && !isGroup(after)) return [{ path, before, after }];
  const old = isGroup(before) ? before : {};
  const now = isGroup(after) ? after : {};
  const keys = new Set([...Object.keys(now), ...Object.keys(old)]);
  return [...keys].flatMap((key) => fieldChanges(old[key], now[key], [...path, key]));
}

function listChanges(before: unknown, after: unknown, path: PropertyKey[]): FieldChange[] {
  const removed = addedEntries(asList(after), asList(before));
  const added = addedEntries(asList(before), asList(after));
  if (removed.length + added.length === 0) return [{ path, before, after }];
  if (![...removed, ...added].some(({ value }) => isGroup(value) || Array.isArray(value))) {
    const [gone, come] = [removed, added].map((list) => list.map(({ value }) => value));
    return [
      { path, before: gone?.length ? gone : undefined, after: come?.length ? come : undefined },
    ];
  }
  return Array.from({ length: Math.max(removed.length, added.length) }).flatMap((_, place) => {
    const [gone, come] = [removed[place], added[place]];
    return fieldChanges(gone?.value, come?.value, [...path, come?.index ?? gone?.index ?? 0]);
  });
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The entries that a list has more often than before, with their positions. */
export function addedEntries<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
): { value: Entry; index: number }[] {
  const unmatched = before.map((value) => JSON.stringify(value));
  return after
    .map((value, index) => ({ value, index }))
    .filter(({ value }) => {
      const match = unmatched.indexOf(JSON.stringify(value));
      if (match !== -1) unmatched.splice(match, 1);
      return match === -1;
    });
}
