import type { CalendarDate } from '../domain/date.ts';
import { headingIds } from '../domain/heading-id.ts';
import { proseComponents } from '../schemas/prose.ts';
import type { Site } from '../schemas/site.ts';
import { ownPageOf } from '../site/addresses.ts';
import { today as todayOfClock } from '../site/clock.ts';
import {
  type ContentFolder,
  folderOnDisk,
  type CheckedRecord,
  isRecordFile,
  otherFileFault,
} from './content-folder.ts';
import { checkShownImages, crossCheck, withPictureThere } from './cross-checks.ts';
import { checkDuplicates } from './duplicates.ts';
import type { Fault } from './fault.ts';
import { checkFigures, withRowThere } from './figures.ts';
import { exampleInName } from './file-names.ts';
import { checkInitials } from './prose/initials.ts';
import {
  type LinkTargets,
  checkLinks,
  checkOwnAddresses,
  checkRedirects,
  linkTargetsOf,
  redirectsIn,
  exampleOfRelation,
  resolveReferences,
} from './links.ts';
import { checkPictures } from './pictures.ts';
import { type RecordReading, readRecord } from './record.ts';

/** What the check found: every record whose facts are right, and every fault. */
export interface CheckResult {
  records: CheckedRecord[];
  faults: Fault[];
}

/**
 * Checks a whole content folder in one run: reading, shape, words, relations, and what
 * records must agree on. The build, the tests and `npm run check` all use this.
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

/** Reads every record of a content folder. */
export function readRecords(
  files: ContentFolder,
  paths = files.paths(),
  read = readRecord,
): RecordReading[] {
  return paths.filter(isRecordFile).map((path) => read(path, () => files.read(path)));
}

/** Puts readings together: the faults each has, and those that no file can know of by itself. */
export function checkReadings(
  readings: readonly RecordReading[],
  paths: readonly string[],
  today: CalendarDate,
): CheckResult {
  const all = <Key extends keyof RecordReading>(key: Key) =>
    readings.flatMap((reading) => reading[key]) as RecordReading[Key] & unknown[];
  const read = readings.flatMap(({ record, file, value, blocks, isValid }) =>
    record && file && value !== undefined ? [{ ...record, file, value, blocks, isValid }] : [],
  );
  const files = readings.flatMap(({ record, path }) => (record ? [{ ...record, path }] : []));
  const targets = linkTargetsOf(files, partsOf(readings));
  const redirected = redirectsIn(read).map(({ from }) => [from, undefined] as const);
  const site = read.find(({ id }) => id === 'site.yaml')?.value as Partial<Site> | undefined;
  const links = readings.flatMap((reading) => linksOf(reading));
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
    ...checkDuplicates(files, read, all('numbers')),
    ...checkInitials(
      read.filter(({ folder }) => folder === 'guides'),
      read.filter(({ folder }) => folder === 'terms'),
    ),
    ...checkFigures(read, all('figures')),
    ...checkRedirects(read, targets),
    ...crossCheck(read, files, paths, today),
  ];
  return {
    records: read.filter(({ isValid }) => isValid),
    faults: faults.map((fault) => withRealExample(fault, ids, targets, paths, read)),
  };
}

/** A link to a part of the page it is on begins with #; here it gets the address of that page. */
function linksOf({ record, links }: RecordReading) {
  const page =
    record && record.folder !== 'single' ? ownPageOf(record.folder, record.id) : undefined;
  return links.flatMap((link) => {
    if (!link.address.startsWith('#')) return [link];
    return page === undefined ? [] : [{ ...link, address: `${page}${link.address}` }];
  });
}

/** The parts of each guide: no other kind of page is made of its words alone. */
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
  const ids = new Map<string, Set<string>>();
  for (const { folder, id } of files) {
    ids.set(folder, (ids.get(folder) ?? new Set()).add(id));
  }
  return ids;
}

/** An example of the catalogue names a record that may not be there: this one names one that is. */
function withRealExample(
  fault: Fault,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  targets: LinkTargets,
  paths: readonly string[],
  records: readonly CheckedRecord[],
): Fault {
  const { names, ...rest } = fault;
  if (names !== undefined) {
    const known = [...(ids.get(names) ?? [])];
    // A file is named after its place, and lies in the folder of its plan year.
    const id = known.find((one) => fault.file.includes(`/${one}`)) ?? known[0];
    return { ...rest, example: id && exampleOfRelation(fault.field ?? '', undefined, id) };
  }
  const example = exampleInName(fault.file, fault.field) ?? fault.example;
  if (example !== fault.example) return { ...fault, example };
  if (example?.includes('](./')) {
    return { ...fault, example: withPictureThere(example, fault.file, paths) };
  }
  if (!example?.includes('<') && !example?.includes('](/')) return fault;
  const real = example
    .replaceAll(/<(\w+) (\w+)="([^"]*)"/g, (whole, name: string, attribute: string, id: string) => {
      const takes = proseComponents[name]?.[attribute];
      const known = takes && 'folder' in takes ? ids.get(takes.folder) : undefined;
      const [other] = known ?? [];
      return known?.has(id) || other === undefined ? whole : `<${name} ${attribute}="${other}"`;
    })
    .replaceAll(/\]\((\/[^)#]*)\)/g, (whole, address: string) =>
      targets.has(address) ? whole : '](/)',
    );
  return { ...fault, example: withRowThere(real, records) };
}
