import type { ContentFolder } from '../check/content-folder.ts';
import { isRecordFile } from '../check/file/record-path.ts';
import type { Fault } from '../check/fault.ts';
import { type RecordReading, recordReader } from '../check/record.ts';
import { suggestionsFor } from '../check/suggestions.ts';
import type { CalendarDate } from '../domain/date.ts';
import { titleOf } from '../kinds/record.ts';
import type { Folder } from '../kinds/register.ts';

/** A record as one commit holds it, sound or not. */
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
  /** What could be better in it, and holds nobody up. */
  suggests?: () => readonly Fault[];
  /** The records it names, in its facts and in its words. */
  names: readonly { folder: string; id: string }[];
}

/** All records of one commit, found by what other records call them. */
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
  /** Files that are no content and need a second pair of eyes: policies, ways out, workflows. */
  alsoChanged?: readonly string[];
  /** Where the site of this change can be looked at, if it can: a whole address. */
  preview?: string | undefined;
}

/** All records of one commit. */
export function snapshotOf(all: readonly RecordSnapshot[]): Snapshot {
  const byId = new Map(all.map((record) => [`${record.folder}/${record.id}`, record]));
  return { all, find: (folder, id) => byId.get(`${folder}/${id}`) };
}

/** A reader of content folders. A file that was the same in the folder before is not read again. */
export function snapshotReader(): (folder: ContentFolder) => Snapshot {
  const read = recordReader();
  return (folder) => {
    const paths = folder.paths().filter(isRecordFile);
    return contentIn(paths.map((path) => read(path, () => folder.read(path))));
  };
}

/** All records that were read, sound or not. A file where no record can stand is left out. */
export function contentIn(readings: readonly RecordReading[]): Snapshot {
  return snapshotOf(
    readings.flatMap((reading) => {
      const { record, path, file, relations } = reading;
      if (!record) return [];
      const { body = '', brokenFrom = 0 } = file ?? {};
      // After a slip in YAML the facts are not what was meant.
      const facts = brokenFrom === Infinity ? file?.facts : undefined;
      return [
        {
          ...record,
          path,
          facts: isGroup(facts) ? facts : {},
          words: body,
          ...(isGroup(facts) ? {} : { isBroken: true as const }),
          suggests: () => suggestionsFor(reading),
          names: relations.map(({ folder, id }) => ({ folder, id })),
        },
      ];
    }),
  );
}

function isGroup(facts: unknown): facts is Record<string, unknown> {
  return facts !== null && typeof facts === 'object' && !Array.isArray(facts);
}

/** What the files that stand alone are about. */
const singles: Readonly<Record<string, string>> = {
  'expectations.yaml': 'What must stay true of the content',
  'languages/en/phrases.yaml': 'What the site says around every page',
  'redirects.yaml': 'Old addresses',
  'crisis.yaml': 'What search shows in a crisis',
  'slang.yaml': 'Words people type in search',
  'site.yaml': 'The whole site',
};

/** What a record is called in the review. */
export function nameOf({ folder, id, facts }: RecordSnapshot, content: Snapshot): string {
  if (folder === 'single') return singles[id] ?? id;
  return titleOf({ folder, id, facts }, (place) => {
    const name = content.find('places', place)?.facts['name'];
    return typeof name === 'string' ? name : undefined;
  });
}
