import { checkReadings, readRecords } from '../check/check-content.ts';
import { fieldName } from '../check/check-facts.ts';
import type { ContentFolder } from '../check/content-folder.ts';
import type { Fault } from '../check/fault.ts';
import { type RecordReading, readRecord } from '../check/read-record.ts';
import { resolveReferences } from '../check/resolve-references.ts';
import { referencesIn } from '../check/schema-walk.ts';
import type { CalendarDate } from '../domain/date.ts';
import { folders } from '../schemas/register.ts';

/** What is in a content folder already. */
export interface AtHand {
  /** The records of a folder, by the names people know them by. */
  recordsOf: (folder: string) => { id: string; name: string }[];
  /** Whether a file is there, path from the content folder on. */
  has: (path: string) => boolean;
  /** What the check would say if a file were added; what it says already is left out. */
  faultsWith: (path: string, text: string) => Fault[];
  /** The same, with one file more. */
  with: (path: string, text: string) => AtHand;
}

/** Reads a content folder. It takes seconds, and is done once for many questions. */
export function readAtHand(files: ContentFolder, today: CalendarDate): AtHand {
  const paths = files.paths();
  return atHandOf(readRecords(files, paths), paths, today);
}

function atHandOf(
  readings: readonly RecordReading[],
  paths: readonly string[],
  today: CalendarDate,
): AtHand {
  let faults: Set<string> | undefined;
  const before = () => (faults ??= new Set(asTexts(checkReadings(readings, paths, today).faults)));
  const placed = readings.flatMap(({ spot, file }) =>
    spot ? [{ ...spot, facts: file?.facts }] : [],
  );
  return {
    recordsOf: (folder) =>
      placed
        .filter((record) => record.folder === folder)
        .map(({ id, facts }) => ({ id, name: nameIn(facts) ?? id }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    has: (path) => paths.includes(path),
    faultsWith: (path, text) => {
      const added = readingOf(path, text);
      const after = checkReadings([...readings, added], [...paths, path].sort(), today);
      const ids = Map.groupBy(placed, ({ folder }) => folder as string);
      const known = new Map([...ids].map(([of, list]) => [of, new Set(list.map(({ id }) => id))]));
      const own = after.faults.filter((fault) => !before().has(asText(fault)));
      return [...own, ...unresolved(added, known)];
    },
    with: (path, text) =>
      atHandOf([...readings, readingOf(path, text)], [...paths, path].sort(), today),
  };
}

function readingOf(path: string, text: string): RecordReading {
  return readRecord(path, () => new TextEncoder().encode(text));
}

/** The check resolves the relations of sound records only; a new one hears of all at once. */
function unresolved(
  { path, spot, file, value }: RecordReading,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): Fault[] {
  if (!spot || spot.folder === 'single' || !file || value !== undefined) return [];
  const found = referencesIn(folders[spot.folder].schema, file.facts);
  const relations = found.map(({ path: way, ...rest }) => ({
    ...rest,
    file: path,
    field: fieldName(way),
  }));
  return resolveReferences(relations, ids);
}

function nameIn(facts: unknown): string | undefined {
  const { name, title, summary } = (facts ?? {}) as Record<string, unknown>;
  return [name, title, summary].find((words) => typeof words === 'string');
}

const asText = (fault: Fault) => JSON.stringify(fault);
const asTexts = (faults: readonly Fault[]) => faults.map(asText);
