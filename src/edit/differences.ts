import { isGroup } from '../changes/snapshot.ts';
import type { FieldEdit, TextEdit } from './proposal.ts';

type Json = FieldEdit['is'];
type At = FieldEdit['at'];

/**
 * The edits that lead from one state of a record to the other when they are applied in order. (The
 * review's `fieldChanges` is for people: it matches entries of lists wherever they are.)
 */
export function fieldDifferences(before: unknown, after: unknown, at: At = []): FieldEdit[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(before, after, at);
  if (isGroup(before) && isGroup(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => fieldDifferences(before[name], after[name], [...at, name]));
  }
  return [{ at, was: before as Json, is: after as Json }];
}

/** Removes entries from the end up where some only went; else compares each with the one in its place. */
function listDifferences(before: readonly unknown[], after: readonly unknown[], at: At) {
  if (after.length >= before.length) {
    return after.flatMap((entry, index) => fieldDifferences(before[index], entry, [...at, index]));
  }
  const left = after.map((entry) => JSON.stringify(entry));
  const removed = before.flatMap((entry, index): FieldEdit[] => {
    if (JSON.stringify(entry) !== left[0]) return [{ at: [...at, index], was: entry as Json }];
    left.shift();
    return [];
  });
  return left.length === 0 ? removed.reverse() : [{ at, was: before as Json, is: after as Json }];
}

/** The paragraphs in which two texts differ: from the first that does to the last. */
export function textDifferences(before: string, after: string): TextEdit[] {
  if (before.trim() === after.trim()) return [];
  if (before.trim() === '') return [{ was: '', is: after.trim() }];
  const paragraphs = (text: string) => text.trim().split(/\n{2,}/);
  const [old, now] = [paragraphs(before), paragraphs(after)];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  // Where paragraphs are only added or removed, the one before or after them says where.
  if (old.length - end === start || now.length - end === start) {
    if (start > 0) start--;
    else end--;
  }
  const part = (list: readonly string[]) => list.slice(start, list.length - end).join('\n\n');
  return [{ was: part(old), is: part(now) }];
}
