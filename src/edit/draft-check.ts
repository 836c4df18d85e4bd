import { type Change, compare, recordOf } from '../changes/compare.ts';
import { type FactRow, rowsOf } from '../changes/fact-rows.ts';
import { type Snapshot, recordTitle, snapshotOfReadings } from '../changes/snapshot.ts';
import { warningsOf } from '../changes/warnings.ts';
import { checkReadings } from '../check/check-content.ts';
import type { Fault } from '../check/fault.ts';
import { type Message, say } from '../check/messages/catalogue.ts';
import { type RecordReading, readRecord } from '../check/record.ts';
import type { CalendarDate } from '../domain/date.ts';
import { kindOf } from '../kinds/register.ts';
import { applyEdits } from './apply-edits.ts';
import { type Draft, editsOf, usualFile } from './draft.ts';
import { type PreviewNode, previewOf } from './preview.ts';
import { type Proposal, Refusal, issueAddress } from './proposal.ts';

/** What would be published of some drafts. */
export interface DraftCheck {
  /** Each with the index of its draft; without one it is about another record. */
  faults: (Fault & { draft: number | undefined })[];
  /** What a reviewer sees, record by record. */
  records: { title: string; rows: FactRow[]; preview: PreviewNode[] }[];
  /** What the reviewer has to settle first. */
  warnings: string[];
  /** Missing while nothing is changed, or something cannot be changed. */
  proposal?: {
    text: string;
    files: string[];
    /** Where it is proposed on GitHub. */
    issue: ReturnType<typeof issueAddress> | undefined;
  };
}

/** The content that drafts would change. */
export interface EditedContent {
  /** Texts by path. */
  files: Readonly<Record<string, string>>;
  /** Every path, also of files that are not text. */
  paths: readonly string[];
  readings: ReadonlyMap<string, RecordReading>;
  before: Snapshot;
  /** The attachments chosen so far, each with its fault. */
  attachments: ReadonlyMap<string, Message | undefined>;
  today: CalendarDate;
  /** Where changes are proposed. */
  repository: string | undefined;
}

/** Reads the text of one record. */
export function readText(path: string, text: string): RecordReading {
  return readRecord(path, () => new TextEncoder().encode(text));
}

/** Checks drafts as a build would, and returns what a reviewer will see. */
export function checkDrafts(
  drafts: readonly Draft[],
  why: string,
  content: EditedContent,
): DraftCheck {
  const edits = editsOf(drafts, (file) => content.readings.get(file)?.file);
  const records = edits.filter((edit) => edit.new ?? edit.fields ?? edit.words);
  const attachments = drafts.flatMap(({ attachment }) => attachment ?? []);
  try {
    const files = applyEdits(records, (file) => content.files[file]);
    const readings = new Map(content.readings);
    for (const [path, text] of files) readings.set(path, readText(path, text));
    const all = [...readings.values()];
    const paths = [...new Set([...content.paths, ...files.keys(), ...attachments])].sort();
    const faults = checkReadings(all, paths, content.today)
      .faults.filter(({ file }) => !attachments.includes(file))
      .map((fault) => {
        const draft = edits.findIndex(({ file }) => file === fault.file);
        return { ...fault, draft: draft === -1 ? undefined : draft };
      });
    const { before, repository } = content;
    const after = snapshotOfReadings(all);
    const changes = compare(before, after);
    const proposal: Proposal = {
      why,
      records,
      ...(attachments.length > 0 && { files: attachments }),
    };
    return {
      faults: [...nameFaults(drafts, content), ...attachmentFaults(drafts, content), ...faults],
      records: changes.map((change) => shownRecord(change, before, after, drafts.length === 1)),
      warnings: warningsOf(changes, { before, after, today: content.today }).map(
        ({ says }) => says,
      ),
      ...(records.length > 0 && {
        proposal: {
          text: JSON.stringify(proposal, undefined, 1),
          files: records.map(({ file }) => file),
          issue: repository === undefined ? undefined : issueAddress(repository, proposal),
        },
      }),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { faults: [{ file: '', problem: error.message, draft: 0 }], records: [], warnings: [] };
  }
}

function shownRecord(change: Change, before: Snapshot, after: Snapshot, hasPreview: boolean) {
  const record = recordOf(change);
  const { facts, words } = rowsOf(change, before, after);
  const isRewritten = change.before?.words !== record.words;
  return {
    title: recordTitle(record, after),
    rows: [...facts, ...words],
    preview: hasPreview && isRewritten ? previewOf(record.words, after) : [],
  };
}

/** New records whose file is there already, each at the field that names it. */
function nameFaults(drafts: readonly Draft[], { readings }: EditedContent): DraftCheck['faults'] {
  return drafts.flatMap((draft, index) => {
    const file = usualFile(draft.folder, draft.facts);
    // A second meeting on one day has the time in its name.
    const isNew = draft.file === undefined && draft.folder !== 'meetings';
    if (!isNew || !readings.has(file)) return [];
    const field = kindOf(draft.folder).fileName.fields.at(-1) ?? '';
    return [{ file, field, draft: index, ...say('nameTaken', { file }) }];
  });
}

function attachmentFaults(drafts: readonly Draft[], content: EditedContent): DraftCheck['faults'] {
  return drafts.flatMap(({ folder, attachment: file }, draft) => {
    if (file === undefined) return [];
    const isTaken = content.paths.includes(file);
    const message = isTaken ? say('fileTaken', { file }) : content.attachments.get(file);
    const field = folder === 'files' ? 'file' : 'picture';
    return message ? [{ file, field, draft, ...message }] : [];
  });
}
