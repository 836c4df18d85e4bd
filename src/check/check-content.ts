import type { CalendarDate } from '../domain/date.ts';
import { headingIds } from '../domain/slug.ts';
import type { Site } from '../schemas/site.ts';
import { ownPageOf } from '../site/addresses.ts';
import { today as todayOfClock } from '../site/clock.ts';
import { type ContentFolder, folderOnDisk } from './content-folder.ts';
import { type CheckedRecord, isRecordFile, otherFileFault } from './file/record-path.ts';
import { crossCheck } from './across/cross-checks.ts';
import { checkDuplicates } from './across/duplicates.ts';
import type { Fault } from './fault.ts';
import { checkFigures } from './across/figures.ts';
import { checkInitials } from './prose/initials.ts';
import {
  checkLinks,
  checkOwnAddresses,
  checkRedirects,
  linkTargetsOf,
  redirectsIn,
} from './across/links.ts';
import { checkPictures, checkShownImages } from './across/pictures.ts';
import { withRealExample } from './real-examples.ts';
import { type RecordReading, readRecord } from './record.ts';
import { resolveReferences } from './across/relations.ts';

/** What the check found: every record whose facts are valid, and every fault. */
export interface CheckResult {
  records: CheckedRecord[];
  faults: Fault[];
}

/**
 * Checks a whole content folder in one run: each file by itself, then references between records and
 * what they must agree on. The build, the tests and `npm run check` all use this.
 */
export function checkContent(
  folder: string | ContentFolder,
  today: CalendarDate = todayOfClock(),
  read = readRecord,
): CheckResult {
  const files = typeof folder === 'string' ? folderOnDisk(folder) : folder;
  const paths = files.paths();
  const { records, faults } = checkReadings(readRecords(files, paths, read), paths, today);
  return { records, faults: [...faults, ...checkPictures(paths, files.read)] };
}

/** Reads and checks every record of a content folder, each by itself. */
export function readRecords(
  files: ContentFolder,
  paths = files.paths(),
  read = readRecord,
): RecordReading[] {
  return paths.filter(isRecordFile).map((path) => read(path, () => files.read(path)));
}

/** Checks all records together. Returns the faults of each, and those that take several files to find. */
export function checkReadings(
  readings: readonly RecordReading[],
  paths: readonly string[],
  today: CalendarDate,
): CheckResult {
  const all = <Key extends keyof RecordReading>(key: Key) =>
    readings.flatMap((reading) => reading[key]) as RecordReading[Key] & unknown[];
  const records = readings.flatMap(({ record, file, value, blocks, isValid }) =>
    record && file && value !== undefined ? [{ ...record, file, value, blocks, isValid }] : [],
  );
  const files = readings.flatMap(({ record, path }) => (record ? [{ ...record, path }] : []));
  const targets = linkTargetsOf(files, partsOf(readings));
  const redirected = redirectsIn(records).map(({ from }) => [from, undefined] as const);
  const site = records.find(({ id }) => id === 'site.yaml')?.value as Partial<Site> | undefined;
  const links = readings.flatMap(linksOf);
  const ids = idsByFolder(files);
  const faults = [
    ...paths.flatMap((path) => otherFileFault(path) ?? []),
    ...all('faults'),
    ...resolveReferences(all('relations'), ids),
    ...checkLinks(
      links.filter(({ address }) => address.startsWith('/')),
      new Map([...redirected, ...targets]),
    ),
    ...checkOwnAddresses([...links, ...all('addresses')], site?.address, targets),
    ...checkShownImages(all('images'), paths),
    ...checkDuplicates(files, records, all('numbers')),
    ...checkInitials(
      records.filter(({ folder }) => folder === 'guides'),
      records.filter(({ folder }) => folder === 'terms'),
    ),
    ...checkFigures(records, all('figures')),
    ...checkRedirects(records, targets),
    ...crossCheck(records, files, paths, today),
  ];
  return {
    records: records.filter(({ isValid }) => isValid),
    faults: faults.map((fault) => withRealExample(fault, ids, targets, paths, records)),
  };
}

/** The links of a record; those that begin with # get the address of the record's own page. */
function linksOf({ record, links }: RecordReading) {
  const page =
    record && record.folder !== 'single' ? ownPageOf(record.folder, record.id) : undefined;
  return links.flatMap((link) => {
    if (!link.address.startsWith('#')) return [link];
    return page === undefined ? [] : [{ ...link, address: `${page}${link.address}` }];
  });
}

/** The heading ids of each guide, by its address: only the pages of guides are made of their words alone. */
function partsOf(readings: readonly RecordReading[]): Map<string, string[]> {
  return new Map(
    readings.flatMap(({ record, file, headings }) =>
      record?.folder === 'guides' && file
        ? [[ownPageOf('guides', record.id) ?? '', headingIds(headings)] as const]
        : [],
    ),
  );
}

function idsByFolder(files: readonly { folder: string; id: string }[]): Map<string, Set<string>> {
  const byFolder = Map.groupBy(files, ({ folder }) => folder);
  return new Map(
    [...byFolder].map(([folder, inFolder]) => [folder, new Set(inFolder.map(({ id }) => id))]),
  );
}
