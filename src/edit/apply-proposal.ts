import { plain } from '../changes/markdown.ts';
import { reviewOf } from '../changes/review.ts';
import { snapshotReader } from '../changes/snapshot.ts';
import { checkContent } from '../check/check-content.ts';
import type { ContentFolder } from '../check/content-folder.ts';
import type { CalendarDate } from '../domain/date.ts';
import { applyEdits } from './apply-edits.ts';
import { type Proposal, Refusal } from './proposal.ts';

/** A proposal applied in memory: its files by path, and the review of it. */
export interface AppliedProposal {
  files: Map<string, string>;
  /** Attachments that somebody has still to add. */
  pendingFiles: string[];
  title: string;
  review: string;
}

/**
 * Applies a proposal in memory. Throws a `Refusal` where it does not fit the content, or would bring
 * a fault into it.
 */
export function applyProposal(
  proposal: Proposal,
  content: ContentFolder,
  today: CalendarDate,
): AppliedProposal {
  const present = new Set(content.paths());
  const { why, records, files: pendingFiles = [] } = proposal;
  const taken = pendingFiles.find((file) => present.has(file));
  if (taken !== undefined) throw new Refusal(`${taken} is there already. Give it another name.`);
  const files = applyEdits(records, (file) =>
    present.has(file) ? new TextDecoder().decode(content.read(file)) : undefined,
  );
  const after: ContentFolder = {
    paths: () => [...new Set([...present, ...files.keys(), ...pendingFiles])].sort(),
    read: (file) => {
      const text = pendingFiles.includes(file) ? '' : files.get(file);
      return text === undefined ? content.read(file) : new TextEncoder().encode(text);
    },
  };
  refuseNewFaults(content, after, today, pendingFiles);
  const read = snapshotReader();
  const review = reviewOf({ before: read(content), after: read(after), today });
  const [first = '', ...more] = files.keys();
  return {
    files,
    pendingFiles,
    title: `Change ${first}${more.length > 0 ? ` and ${String(more.length)} more` : ''}`,
    review: `${review}\n**Why:** ${plain(why)}\n`,
  };
}

/** A fault that was there before does not stop a change of something else, nor does a pending file. */
function refuseNewFaults(
  before: ContentFolder,
  after: ContentFolder,
  today: CalendarDate,
  pendingFiles: readonly string[],
) {
  const faults = checkContent(after, today).faults.filter(
    ({ file }) => !pendingFiles.includes(file),
  );
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
