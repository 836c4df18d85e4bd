import { titleOf } from '../kinds/record.ts';
import type { Content, Written } from './written.ts';

/** What happened to one record between two commits. */
export type Change =
  | { is: 'new'; before?: undefined; after: Written }
  | { is: 'changed'; before: Written; after: Written }
  /** The same record under another name, and so at another address. */
  | { is: 'moved'; before: Written; after: Written }
  | { is: 'removed'; before: Written; after?: undefined };

/** What happened to every record that is not as it was, in the order of their files. */
export function compare(before: Content, after: Content): Change[] {
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
export function recordOf(change: Change): Written {
  return change.after ?? change.before;
}

function pathOf(change: Change): string {
  return recordOf(change).path;
}

function isSame(a: Written, b: Written): boolean {
  return a.words === b.words && JSON.stringify(a.facts) === JSON.stringify(b.facts);
}

/** A record that has gone and one that has come, of one kind, with one name or the same contents. */
function isMove(old: Written, record: Written): boolean {
  if (old.folder !== record.folder) return false;
  return isSame(old, record) || nameOf(old) === nameOf(record);
}

/** What a record is called, whatever its day: a meeting that is put off keeps its name. */
function nameOf({ facts, ...record }: Written): string {
  return titleOf({ ...record, facts: { ...facts, date: undefined } }, (id) => id);
}
