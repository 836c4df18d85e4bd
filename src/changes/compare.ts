import { titleOf } from '../kinds/record.ts';
import type { Snapshot, RecordSnapshot } from './snapshot.ts';

/** What happened to one record between two commits. */
export type Change =
  | { is: 'new'; before?: undefined; after: RecordSnapshot }
  | { is: 'changed'; before: RecordSnapshot; after: RecordSnapshot }
  /** The same record under another name, and so at another address. */
  | { is: 'moved'; before: RecordSnapshot; after: RecordSnapshot }
  | { is: 'removed'; before: RecordSnapshot; after?: undefined };

/** What happened to every record that is not as it was, in the order of their files. */
export function compare(before: Snapshot, after: Snapshot): Change[] {
  const gone = before.all.filter((record) => !after.find(record.folder, record.id));
  const come = after.all.filter((record) => !before.find(record.folder, record.id));
  const stayed = after.all.flatMap((record): Change[] => {
    const old = before.find(record.folder, record.id);
    return old && !isSame(old, record) ? [{ is: 'changed', before: old, after: record }] : [];
  });
  const moved = gone.flatMap((old): Change[] => {
    const here = come.findIndex((record) => isMove(old, record));
    const [record] = here === -1 ? [] : come.splice(here, 1);
    return record ? [{ is: 'moved', before: old, after: record }] : [];
  });
  const removed = gone
    .filter((old) => !moved.some((change) => change.before === old))
    .map((old): Change => ({ is: 'removed', before: old }));
  const added = come.map((record): Change => ({ is: 'new', after: record }));
  return [...stayed, ...moved, ...removed, ...added].sort((a, b) =>
    pathOf(a).localeCompare(pathOf(b), 'en'),
  );
}

/** The record as it is now, or as it was if it is gone. */
export function recordOf(change: Change): RecordSnapshot {
  return change.after ?? change.before;
}

function pathOf(change: Change): string {
  return recordOf(change).path;
}

function isSame(a: RecordSnapshot, b: RecordSnapshot): boolean {
  return a.words === b.words && JSON.stringify(a.facts) === JSON.stringify(b.facts);
}

/** A record that has gone and one that has come, of one kind, with one name or the same contents. */
function isMove(old: RecordSnapshot, record: RecordSnapshot): boolean {
  if (old.folder !== record.folder) return false;
  return isSame(old, record) || nameOf(old) === nameOf(record);
}

/** What a record is called, whatever its day: a meeting that is put off keeps its name. */
function nameOf({ facts, ...record }: RecordSnapshot): string {
  return titleOf({ ...record, facts: { ...facts, date: undefined } }, (id) => id);
}

/** One value of a record that is not what it was. */
export interface FieldChange {
  /** Where it stands: in the record as it is now, or as it was if it is gone. */
  path: PropertyKey[];
  before?: unknown;
  after?: unknown;
}

/** Values that are compared as one, because their parts say nothing alone. */
const wholes: ReadonlySet<PropertyKey> = new Set(['hours', 'point', 'checked']);

/**
 * Every value in which two records differ, in their order. Entries of a list are matched first
 * with those that are the same, then in their order, so that one more entry is one change.
 */
export function fieldChanges(
  before: unknown,
  after: unknown,
  path: PropertyKey[] = [],
): FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const key = path.at(-1);
  if (key !== undefined && wholes.has(key)) return [{ path, before, after }];
  if (path[0] === 'sources' && path.length > 1) return [{ path, before, after }];
  const lists = [before, after].map((value) => (Array.isArray(value) ? (value as unknown[]) : []));
  if (Array.isArray(before) || Array.isArray(after)) {
    return listChanges(lists[0] ?? [], lists[1] ?? [], path);
  }
  const [old, now] = [groupOf(before), groupOf(after)];
  if (!old && !now) return [{ path, before, after }];
  const keys = new Set([...Object.keys(now ?? {}), ...Object.keys(old ?? {})]);
  return [...keys].flatMap((name) => fieldChanges(old?.[name], now?.[name], [...path, name]));
}

function listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: PropertyKey[],
): FieldChange[] {
  const taken = without(before, after);
  const come = without(after, before);
  const isPlain = [...taken, ...come].every(({ value }) => groupOf(value) === undefined);
  if (isPlain) {
    const [old, now] = [taken, come].map((list) => list.map(({ value }) => value));
    return taken.length + come.length === 0
      ? [{ path, before, after }]
      : [{ path, before: some(old), after: some(now) }];
  }
  const longer = Math.max(taken.length, come.length);
  return Array.from({ length: longer }).flatMap((_, place) => {
    const [old, now] = [taken[place], come[place]];
    return fieldChanges(old?.value, now?.value, [...path, now?.index ?? old?.index ?? 0]);
  });
}

/** The entries of a list that the other has not, each as often as it is there once more. */
function without(list: readonly unknown[], other: readonly unknown[]) {
  const left = other.map((value) => JSON.stringify(value));
  return list
    .map((value, index) => ({ value, index }))
    .filter(({ value }) => {
      const at = left.indexOf(JSON.stringify(value));
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
}

function some(list: readonly unknown[] | undefined): readonly unknown[] | undefined {
  return list?.length ? list : undefined;
}

function groupOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value !== null && typeof value === 'object' && !(value instanceof Date)
    ? (value as Record<string, unknown>)
    : undefined;
}
