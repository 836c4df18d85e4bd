import { checkReadings } from '../../src/check/check-content.ts';
import { isRecordFile } from '../../src/check/file/record-path.ts';
import type { Fault } from '../../src/check/fault.ts';
import { type RecordReading, readRecord } from '../../src/check/record.ts';
import { testDateOf } from '../../src/commands/test/sites.ts';
import { type Editable, editableInMemory } from './editable.ts';

interface Read {
  bytes: Uint8Array;
  reading: RecordReading;
}

const untouched = new Map<string, Map<string, Read>>();

/** What a folder says before it is edited, read once. */
function readingsOf(root: string): Map<string, Read> {
  const known = untouched.get(root);
  if (known) return known;
  const { folder } = editableInMemory(root);
  const readings = new Map(
    folder
      .paths()
      .map((path) => [path, folder.read(path)] as const)
      .map(([path, bytes]) => [path, { bytes, reading: readRecord(path, () => bytes) }]),
  );
  untouched.set(root, readings);
  return readings;
}

/** What an edit did to a content folder, in memory. */
export interface Edited {
  /** Every file there is after it. */
  paths: string[];
  readings: RecordReading[];
  /** The files that say something else than before, or are new. */
  written: Map<string, Read>;
  /** The files that are no longer there. */
  gone: string[];
}

/** Edits a content folder in memory and reads what was edited, and nothing else, again. */
export function readEdited(root: string, edit: (content: Editable) => void): Edited {
  const before = readingsOf(root);
  const content = editableInMemory(
    root,
    new Map([...before].map(([path, { bytes }]) => [path, bytes])),
  );
  edit(content);
  const paths = content.folder.paths();
  const written = new Map<string, Read>();
  const readings = paths.filter(isRecordFile).map((path) => {
    const bytes = content.folder.read(path);
    const known = before.get(path);
    if (known && isSame(known.bytes, bytes)) return known.reading;
    const reading = readRecord(path, () => bytes);
    written.set(path, { bytes, reading });
    return reading;
  });
  const there = new Set(paths);
  return { paths, readings, written, gone: [...before.keys()].filter((path) => !there.has(path)) };
}

/**
 * The faults of a content folder after an edit, in memory. Only what was edited is read again, so
 * that a thousand edits take seconds; the whole is put together anew each time.
 */
export function checkEdited(
  root: string,
  edit: (content: Editable) => void = () => undefined,
  today = testDateOf([...readingsOf(root).values()].map(({ reading }) => reading)),
): Fault[] {
  const { readings, paths } = readEdited(root, edit);
  return checkReadings(readings, paths, today).faults;
}

function isSame(before: Uint8Array, after: Uint8Array): boolean {
  return before === after || Buffer.from(before).equals(after);
}
