import { plain } from '../changes/markdown.ts';
import { reviewOf } from '../changes/review.ts';
import { snapshotReader } from '../changes/snapshot.ts';
import { checkContent } from '../check/check-content.ts';
import type { ContentFolder } from '../check/content-folder.ts';
import type { CalendarDate } from '../domain/date.ts';
import { applyChange } from './apply-change.ts';
import { type Change, Refusal } from './change.ts';
import { changeIn } from './issue-text.ts';

/** A change that was made in memory: its files by path, and what a reviewer is told. */
export interface MadeChange {
  files: Map<string, string>;
  /** Files that are no text: somebody has still to put them beside their records. */
  awaits: string[];
  title: string;
  review: string;
}

/**
 * Makes the change that an issue or an e-mail proposes. What it says is data: it is neither run nor
 * put into a command. Throws a `Refusal` for whatever is no change, or cannot be made.
 */
export function makeChange(body: string, content: ContentFolder, today: CalendarDate): MadeChange {
  return changeMade(changeIn(body), content, today);
}

/** Makes a change. Throws a `Refusal` where it does not fit the content, or the check is against it. */
export function changeMade(
  change: Change,
  content: ContentFolder,
  today: CalendarDate,
): MadeChange {
  const there = new Set(content.paths());
  const awaits = change.files ?? [];
  const taken = awaits.find((file) => there.has(file));
  if (taken !== undefined) throw new Refusal(`${taken} is there already. Give it another name.`);
  const files = applyChange(change, (file) =>
    there.has(file) ? new TextDecoder().decode(content.read(file)) : undefined,
  );
  const after: ContentFolder = {
    paths: () => [...new Set([...there, ...files.keys(), ...awaits])].sort(),
    read: (file) => {
      const text = awaits.includes(file) ? '' : files.get(file);
      return text === undefined ? content.read(file) : new TextEncoder().encode(text);
    },
  };
  refuseFaults(content, after, today, awaits);
  const read = snapshotReader();
  const review = reviewOf({ before: read(content), after: read(after), today });
  const [first = '', ...more] = files.keys();
  return {
    files,
    awaits,
    title: `Change ${first}${more.length > 0 ? ` and ${String(more.length)} more` : ''}`,
    review: `${review}\n**Why:** ${plain(change.why)}\n`,
  };
}

/** A fault that was there before does not hold up a change of something else, nor does a file to come. */
function refuseFaults(
  before: ContentFolder,
  after: ContentFolder,
  today: CalendarDate,
  awaits: readonly string[],
) {
  const faults = checkContent(after, today).faults.filter(({ file }) => !awaits.includes(file));
  if (faults.length === 0) return;
  const known = new Set(checkContent(before, today).faults.map((fault) => JSON.stringify(fault)));
  const lines = faults
    .filter((fault) => !known.has(JSON.stringify(fault)))
    .slice(0, 20)
    .map(
      ({ file, field = 'This file', problem, cure = '' }) => `${file}: ${field} ${problem} ${cure}`,
    );
  if (lines.length === 0) return;
  throw new Refusal(`With it the check would refuse the content. ${lines.join(' ')}`);
}
