import type { ContentFolder } from '../check/content-folder.ts';
import { isRecordFile } from '../check/file/record-path.ts';
import type { Fault } from '../check/fault.ts';
import { type RecordReading, recordReader } from '../check/record.ts';
import { suggestionsFor } from '../check/suggestions.ts';
import type { CalendarDate } from '../domain/date.ts';
import { titleOf } from '../kinds/record.ts';
import type { Folder } from '../kinds/register.ts';

/** A record as one commit holds it, valid or not. */
export interface RecordSnapshot {
  /** Its file, from the content folder on. */
  path: string;
  folder: Folder | 'single';
  id: string;
  /** Its facts; empty where the file cannot be read. */
  facts: Readonly<Record<string, unknown>>;
  /** The words under the facts. */
  words: string;
  /** The file cannot be read: the check says why. */
  isBroken?: true;
  /** What could be better in it. */
  suggests?: () => readonly Fault[];
  /** The records it names, in its facts and in its words. */
  names: readonly { folder: string; id: string }[];
}

/** All records of one commit. */
export interface Snapshot {
  all: readonly RecordSnapshot[];
  find: (folder: string, id: string) => RecordSnapshot | undefined;
}

/** What a review is written from. */
export interface ReviewInput {
  before: Snapshot;
  after: Snapshot;
  today: CalendarDate;
  /** What the check found: with any of it nothing is published. */
  faults?: readonly Fault[];
  /** Changed files outside the content that a second person must read: policies, workflows. */
  alsoChanged?: readonly string[];
  /** The whole address of a preview of the changed site. */
  preview?: string | undefined;
}

/** A snapshot that holds these records. */
export function snapshotOfRecords(all: readonly RecordSnapshot[]): Snapshot {
  const byId = new Map(all.map((record) => [`${record.folder}/${record.id}`, record]));
  return { all, find: (folder, id) => byId.get(`${folder}/${id}`) };
}

/** Returns a function that reads content folders. A file with the same bytes is read only once. */
export function snapshotReader(): (folder: ContentFolder) => Snapshot {
  const read = recordReader();
  return (folder) => {
    const paths = folder.paths().filter(isRecordFile);
    return snapshotOfReadings(paths.map((path) => read(path, () => folder.read(path))));
  };
}

/** A snapshot of all records that were read. A file in a place where no record can be is left out. */
export function snapshotOfReadings(readings: readonly RecordReading[]): Snapshot {
  return snapshotOfRecords(
    readings.flatMap((reading) => {
      const { record, path, file, relations } = reading;
      if (!record) return [];
      // After a slip in YAML the facts are not what was meant.
      const facts = file?.brokenFrom === Infinity ? file.facts : undefined;
      return [
        {
          ...record,
          path,
          ...(isGroup(facts) ? { facts } : { facts: {}, isBroken: true as const }),
          words: file?.body ?? '',
          suggests: () => suggestionsFor(reading),
          names: relations.map(({ folder, id }) => ({ folder, id })),
        },
      ];
    }),
  );
}

/** True if a value is a group of fields: no list, no date. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return (
    value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
  );
}

/** What the review calls the files that are not in the folder of a kind. */
const singleTitles: Readonly<Record<string, string>> = {
  'expectations.yaml': 'What must stay true of the content',
  'languages/en/phrases.yaml': 'What the site says around every page',
  'redirects.yaml': 'Old addresses',
  'crisis.yaml': 'What search shows in a crisis',
  'slang.yaml': 'Words people type in search',
  'site.yaml': 'The whole site',
};

/** What a record is called in the review. */
export function recordTitle({ folder, id, facts }: RecordSnapshot, content: Snapshot): string {
  if (folder === 'single') return singleTitles[id] ?? id;
  return titleOf({ folder, id, facts }, (place) => {
    const name = content.find('places', place)?.facts['name'];
    return typeof name === 'string' ? name : undefined;
  });
}
