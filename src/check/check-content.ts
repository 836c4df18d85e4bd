import type { CalendarDate } from '../domain/date.ts';
import { headingIds } from '../domain/heading-id.ts';
import { ownPageOf } from '../site/addresses.ts';
import { today as todayOfClock } from '../site/clock.ts';
import { type Placed, checkAddresses, landingsOf } from './check-addresses.ts';
import { checkFiles } from './check-files.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPassages } from './check-passages.ts';
import { checkPictures } from './check-pictures.ts';
import { redirectsIn } from './check-redirects.ts';
import { checkTogether } from './check-together.ts';
import { type ContentFolder, folderOnDisk } from './content-folder.ts';
import { isNoRecord } from './content-spot.ts';
import type { Fault } from './fault.ts';
import { type RecordReading, readRecord } from './read-record.ts';
import { resolveLinks } from './resolve-links.ts';
import { resolveReferences } from './resolve-references.ts';
import type { Sound } from './sound.ts';

/** What the check found: every record that is sound, and every fault. */
export interface Checked {
  records: Sound[];
  faults: Fault[];
}

/**
 * Checks a whole content folder in one run: reading, shape, words, relations, and what
 * records must agree on. The build, the tests and `npm run check` all use this.
 */
export function checkContent(
  folder: string | ContentFolder,
  today: CalendarDate = todayOfClock(),
): Checked {
  const files = typeof folder === 'string' ? folderOnDisk(folder) : folder;
  const paths = files.paths();
  return checkReadings(readRecords(files, paths), paths, today);
}

/** Reads every record of a content folder. */
export function readRecords(files: ContentFolder, paths = files.paths()): RecordReading[] {
  return paths
    .filter((path) => !isNoRecord(path))
    .map((path) => readRecord(path, () => files.read(path)));
}

/** Puts readings together: the faults each has, and those that no file can know of by itself. */
export function checkReadings(
  readings: readonly RecordReading[],
  paths: readonly string[],
  today: CalendarDate,
): Checked {
  const records = readings.flatMap(({ spot, file, value }) =>
    spot && file && value !== undefined ? [{ ...spot, file, value }] : [],
  );
  const placed = readings.flatMap(({ spot, path }) => (spot ? [{ ...spot, file: path }] : []));
  const pages = landingsOf(placed, partsOf(readings));
  const redirected = redirectsIn(records).map(({ from }) => [from, undefined] as const);
  const faults = [
    ...checkFiles(paths),
    ...readings.flatMap((reading) => reading.faults),
    ...resolveReferences(
      readings.flatMap((reading) => reading.relations),
      idsByFolder(placed),
    ),
    ...resolveLinks(
      readings.flatMap((reading) => ownParts(reading)),
      new Map([...redirected, ...pages]),
    ),
    ...checkPictures(
      readings.flatMap((reading) => reading.pictures),
      paths,
    ),
    ...checkPassages(
      readings.flatMap((reading) => reading.passages),
      today,
    ),
    ...checkNumbers(readings.flatMap((reading) => reading.numbers)),
    ...checkAddresses(placed),
    ...checkTogether(records, placed, pages, today),
  ];
  return { records, faults };
}

/** A link to a part of the page it stands on begins with #; here it gets the address of that page. */
function ownParts({ spot, links }: RecordReading) {
  const page = spot && spot.folder !== 'single' ? ownPageOf(spot.folder, spot.id) : undefined;
  return links.flatMap((link) => {
    if (!link.address.startsWith('#')) return [link];
    return page === undefined ? [] : [{ ...link, address: `${page}${link.address}` }];
  });
}

/** The parts of each guide: no other kind of page is made of its words alone. */
function partsOf(readings: readonly RecordReading[]): Map<string, string[]> {
  return new Map(
    readings.flatMap(({ spot, file, headings }) =>
      spot?.folder === 'guides' && file
        ? [[ownPageOf('guides', spot.id) ?? '', headingIds(headings)] as const]
        : [],
    ),
  );
}

function idsByFolder(placed: readonly Placed[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { folder, id } of placed) {
    ids.set(folder, (ids.get(folder) ?? new Set()).add(id));
  }
  return ids;
}
