import { type Change, compare } from '../changes/compare.ts';
import { type FactRow, rowsOf } from '../changes/fact-rows.ts';
import { warningsOf } from '../changes/warnings.ts';
import { type Snapshot, snapshotOfReadings, recordTitle } from '../changes/snapshot.ts';
import { checkReadings } from '../check/check-content.ts';
import type { Fault } from '../check/fault.ts';
import { type Message, say } from '../check/messages/catalogue.ts';
import { type RecordReading, readRecord } from '../check/record.ts';
import type { CalendarDate } from '../domain/date.ts';
import { applyChange } from './apply-change.ts';
import { type Change as Proposal, type RecordChange, Refusal } from './change.ts';
import { type Draft, changesOf, namesTaken } from './draft-change.ts';
import { issueAddress, textOf } from './issue-text.ts';
import { type Shown, previewOf } from './preview.ts';

/** What would be published of some drafts. */
export interface Trial {
  /** Each with the number of its draft; without one it is about another record. */
  faults: (Fault & { draft: number | undefined })[];
  /** What a reviewer sees, record by record. */
  records: { name: string; rows: FactRow[]; preview: Shown[] }[];
  /** What the reviewer has to settle first. */
  warnings: string[];
  /** Missing while nothing is changed, or something cannot be changed. */
  proposal:
    { text: string; files: string[]; address: string | undefined; isFilled: boolean } | undefined;
}

/** The content that drafts would change. */
export interface Known {
  /** Texts by path. */
  files: Readonly<Record<string, string>>;
  /** Every path, also of what is no text. */
  paths: readonly string[];
  readings: ReadonlyMap<string, RecordReading>;
  before: Snapshot;
  /** Files that were chosen for a draft, and what is wrong with each. */
  given: ReadonlyMap<string, Message | undefined>;
  today: CalendarDate;
  /** Where changes are proposed. */
  repository: string | undefined;
}

/** Reads the text of one record. */
export function readText(path: string, text: string): RecordReading {
  return readRecord(path, () => new TextEncoder().encode(text));
}

/** Holds drafts against everything the check knows, and says what a reviewer will see. */
export function tryDrafts(drafts: readonly Draft[], why: string, known: Known): Trial {
  const changes = changesOf(drafts, (file) => known.readings.get(file)?.file);
  const records = changes.filter((one) => one.new ?? one.fields ?? one.words);
  try {
    const files = applyChange({ records }, (file) => known.files[file]);
    const readings = new Map(known.readings);
    for (const [path, text] of files) readings.set(path, readText(path, text));
    const given = drafts.flatMap((draft) => draft.given ?? []);
    const paths = [...new Set([...known.paths, ...files.keys(), ...given])].sort();
    const { faults } = checkReadings([...readings.values()], paths, known.today);
    const after = snapshotOfReadings([...readings.values()]);
    const compared = compare(known.before, after);
    const taken = namesTaken(drafts, (file) => known.readings.has(file)).map(
      ({ file, ...place }) => ({ ...place, file, ...say('nameTaken', { file }) }),
    );
    const all = [
      ...taken,
      ...givenFaults(drafts, known),
      ...faults
        .filter(({ file }) => !given.includes(file))
        .map((fault) => withDraft(fault, changes)),
    ];
    const asked = { faults: all, compared, after };
    return { ...shown(asked, drafts, known), proposal: proposalOf(records, given, why, known) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const fault = { file: '', problem: error.message, draft: 0 };
    return { faults: [fault], records: [], warnings: [], proposal: undefined };
  }
}

function shown(
  { faults, compared, after }: Pick<Trial, 'faults'> & { compared: Change[]; after: Snapshot },
  drafts: readonly Draft[],
  known: Known,
): Omit<Trial, 'proposal'> {
  const context = { before: known.before, after, today: known.today };
  return {
    faults,
    warnings: warningsOf(compared, context).map(({ says }) => says),
    records: compared.map((change) => {
      const record = change.after ?? change.before;
      const { facts, words } = rowsOf(change, known.before, after);
      const isNew = change.before?.words !== record.words && record.words.trim() !== '';
      return {
        name: recordTitle(record, after),
        rows: [...facts, ...words],
        preview: isNew && drafts.length === 1 ? previewOf(record.words, after) : [],
      };
    }),
  };
}

function givenFaults(drafts: readonly Draft[], known: Known): Trial['faults'] {
  return drafts.flatMap(({ folder, given }, draft) => {
    if (given === undefined) return [];
    const isTaken = known.paths.includes(given);
    const message = isTaken ? say('fileTaken', { file: given }) : known.given.get(given);
    const field = folder === 'files' ? 'file' : 'picture';
    return message ? [{ file: given, field, draft, ...message }] : [];
  });
}

function proposalOf(
  records: RecordChange[],
  given: string[],
  why: string,
  known: Known,
): Trial['proposal'] {
  if (records.length === 0) return undefined;
  const change: Proposal = { why, records, ...(given.length > 0 && { files: given }) };
  return {
    text: textOf(change),
    files: records.map(({ file }) => file),
    ...(known.repository === undefined
      ? { address: undefined, isFilled: false }
      : issueAddress(known.repository, change)),
  };
}

function withDraft(fault: Fault, changes: readonly RecordChange[]) {
  const index = changes.findIndex(({ file }) => file === fault.file);
  return { ...fault, draft: index === -1 ? undefined : index };
}
