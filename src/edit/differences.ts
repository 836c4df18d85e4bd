import { isGroup } from '../changes/snapshot.ts';
import type { FieldChange, WordsChange } from './change.ts';

type Json = FieldChange['is'];
type At = FieldChange['at'];

/** Every field in which two states of a record differ, as a change that leads from one to the other. */
export function fieldDifferences(before: unknown, after: unknown, at: At = []): FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(before, after, at);
  if (isGroup(before) && isGroup(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => fieldDifferences(before[name], after[name], [...at, name]));
  }
  return [{ at, was: before as Json, is: after as Json }];
}

/** Entries that went are taken out from the end up; else each is compared with the one in its place. */
function listDifferences(before: readonly unknown[], after: readonly unknown[], at: At) {
  const left = after.map((entry) => JSON.stringify(entry));
  const gone = before.flatMap((entry, index) => {
    if (JSON.stringify(entry) !== left[0]) return [index];
    left.shift();
    return [];
  });
  if (after.length < before.length && left.length === 0) {
    return gone.reverse().map((index) => ({ at: [...at, index], was: before[index] as Json }));
  }
  if (after.length < before.length) return [{ at, was: before as Json, is: after as Json }];
  return after.flatMap((entry, index) => fieldDifferences(before[index], entry, [...at, index]));
}

/** The paragraphs in which two bodies of words differ: from the first that does to the last. */
export function wordDifferences(before: string, after: string): WordsChange[] {
  const [old, now] = [before.trim(), after.trim()].map((text) => text.split(/\n{2,}/));
  if (!old || !now || before.trim() === after.trim()) return [];
  if (before.trim() === '') return [{ was: '', is: after.trim() }];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end++;
  // A paragraph that stays goes along where one only comes or goes: it says where.
  if (old.length - end === start || now.length - end === start) {
    if (start > 0) start--;
    else end--;
  }
  const part = (list: readonly string[]) => list.slice(start, list.length - end).join('\n\n');
  return [{ was: part(old), is: part(now) }];
}
