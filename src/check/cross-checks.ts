import { isAllDay, promiseOfHours, wayOf } from '../domain/action.ts';
import type { CalendarDate } from '../domain/date.ts';
import { type Folder, folders, kindOf } from '../kinds/register.ts';
import { optionalSingles, singles } from '../kinds/singles.ts';
import type { Service } from '../schemas/service.ts';
import type { SignedFilm } from '../schemas/signed-film.ts';
import type { Action } from '../schemas/shared/action.ts';
import type { Law } from '../schemas/law.ts';
import type { Checked } from '../schemas/shared/source.ts';
import type { Site } from '../schemas/site.ts';
import { faintColours } from '../site/colours.ts';
import { type Section, sections } from '../site/sections.ts';
import type { CheckedRecord, RecordId } from './content-folder.ts';
import { checkEmergency } from './emergency.ts';
import type { Fault } from './fault.ts';
import { fieldName, placeOf } from './fields.ts';
import { checkLanguages } from './languages.ts';
import { type Message, say } from './messages/catalogue.ts';
import type { ShownImage } from './prose/reading.ts';
import { checkSearch } from './search.ts';
import { checkStories } from './stories.ts';

/** What no file can know by itself: files and pages all there, years that agree, days that have passed. */
export function crossCheck(
  records: readonly CheckedRecord[],
  there: readonly RecordId[],
  paths: readonly string[],
  today: CalendarDate,
): Fault[] {
  const of = (folder: Folder) => records.filter((record) => record.folder === folder);
  return [
    ...missingFiles(paths),
    ...missingPages(there),
    ...pagesWithoutAddress(of('pages')),
    ...wrongYears([...of('priorities'), ...of('projects')]),
    ...planNames(of('plans')),
    ...checkActions(records),
    ...checkEmergency(records),
    ...checkLanguages(records),
    ...checkSearch(records),
    ...checkStories(of('stories')),
    ...missingFilms(of('signed-films'), paths),
    ...confirmedInFuture(records, today),
    ...farPoints(records),
    ...faintColoursOf(records),
    ...lawsOfOtherNations(records),
  ];
}

/** Films in sign language, and captions, that are named and not there. */
function missingFilms(films: readonly CheckedRecord[], paths: readonly string[]): Fault[] {
  return films.flatMap(({ file, value }) =>
    (['file', 'captions'] as const).flatMap((field) => {
      const name = (value as SignedFilm)[field];
      if (name === undefined || paths.includes(`signed-films/${name}`)) return [];
      return [
        { file: file.path, line: file.lineOf([field]), field, found: name, ...say('noFilm') },
      ];
    }),
  );
}

function missingFiles(paths: readonly string[]): Fault[] {
  return Object.keys(singles)
    .filter((name) => !optionalSingles.has(name) && !paths.includes(name))
    .map((name) => ({ file: name, ...say('missing') }));
}

/**
 * Pages of words that are missing: those that no partnership can do without, those that list
 * records, and those above another page.
 */
function missingPages(there: readonly RecordId[]): Fault[] {
  const ids = new Set(there.filter(({ folder }) => folder === 'pages').map(({ id }) => id));
  return sections
    .filter(({ id }) => !ids.has(id))
    .toSorted((a, b) => a.id.localeCompare(b.id))
    .flatMap((section) => {
      const message = whyNeeded(section, ids, there);
      return message ? [{ file: `pages/${section.id}.mdx`, ...message }] : [];
    });
}

function whyNeeded(
  { id, required }: Section,
  pages: ReadonlySet<string>,
  there: readonly RecordId[],
): Message | undefined {
  if (required) return say('missingPage');
  const folder = folders.find(
    (one) => kindOf(one).list?.id === id && there.some((record) => record.folder === one),
  );
  if (folder !== undefined) return say('missingList', { folder });
  const below = sections.find((section) => section.parent === id && pages.has(section.id));
  return below && say('missingParent', { page: below.id });
}

function pagesWithoutAddress(pages: readonly CheckedRecord[]): Fault[] {
  const known = sections.map((section) => section.id as string).sort();
  return pages
    .filter(({ id }) => !known.includes(id))
    .map(({ id, file }) => ({
      file: file.path,
      found: id,
      allowed: known.join(', '),
      ...say('noAddress'),
    }));
}

function wrongYears(records: readonly CheckedRecord[]): Fault[] {
  return records.flatMap(({ file, id, value }): Fault[] => {
    const { plan } = value as { plan?: string };
    if (plan === undefined || id.startsWith(`${plan}/`)) return [];
    const year = id.split('/')[0] ?? '';
    return [
      {
        ...placeOf(file, ['plan']),
        found: plan,
        allowed: year,
        ...say('wrongYear'),
        example: `plan: '${year}'`,
      },
    ];
  });
}

function planNames(plans: readonly CheckedRecord[]): Fault[] {
  return plans
    .filter(({ id }) => !/^\d{4}-\d{2}$/.test(id))
    .map(({ id, file, value }) => {
      const { starts } = value as { starts?: string };
      const year = Number(starts?.slice(0, 4));
      const next = String((year + 1) % 100).padStart(2, '0');
      const example = Number.isFinite(year) ? `plans/${String(year)}-${next}.yaml` : undefined;
      return { file: file.path, found: id, ...say('planName'), ...(example && { example }) };
    });
}

/** Nobody can have confirmed anything on a day that is still to come. */
function confirmedInFuture(records: readonly CheckedRecord[], today: CalendarDate): Fault[] {
  return records.flatMap(({ file, value }): Fault[] => {
    const { checked } = value as { checked?: Checked };
    if (checked === undefined || checked === 'not yet' || checked.on <= today) return [];
    return [
      {
        ...placeOf(file, ['checked', 'on']),
        found: checked.on,
        ...say('confirmedInFuture'),
        example: `on: '${today}'`,
      },
    ];
  });
}

/** Degrees around the frame of the map in which a place can be: services of the region are in it too. */
const around = 0.75;

/** A place is in or near the area. Without a map of the area nothing is known of it. */
function farPoints(records: readonly CheckedRecord[]): Fault[] {
  const map = records.find(({ id }) => id === 'area/map.yaml')?.value;
  const { frame } = (map ?? {}) as { frame?: Record<'west' | 'east' | 'south' | 'north', number> };
  if (!frame) return [];
  const isNear = (latitude: number, longitude: number) =>
    latitude >= frame.south - around &&
    latitude <= frame.north + around &&
    longitude >= frame.west - around &&
    longitude <= frame.east + around;
  return records.flatMap(({ folder, file, value }): Fault[] => {
    const { point } = value as { point?: { latitude?: number; longitude?: number } };
    const { latitude, longitude } = point ?? {};
    if (folder === 'single' || latitude === undefined || longitude === undefined) return [];
    if (isNear(latitude, longitude)) return [];
    const isSwapped = isNear(longitude, latitude);
    return [
      {
        ...placeOf(file, ['point']),
        found: `latitude ${String(latitude)}, longitude ${String(longitude)}`,
        ...(isSwapped
          ? {
              ...say('swappedPoint'),
              example: `point:\n  latitude: ${String(longitude)}\n  longitude: ${String(latitude)}`,
            }
          : say('farPoint')),
      },
    ];
  });
}

/** The colours of the partnership can be told from what they stand on. */
function faintColoursOf(records: readonly CheckedRecord[]): Fault[] {
  const site = records.find(({ id }) => id === 'site.yaml');
  const { colours } = (site?.value ?? {}) as Partial<Site>;
  if (!site?.isValid || !colours) return [];
  return faintColours(colours).map(({ scheme, field, colour, beside, has, least, right }) => {
    const path = ['colours', scheme, field];
    return {
      ...placeOf(site.file, path),
      found: colour,
      allowed: `A contrast of at least ${String(least)} to 1.`,
      ...say('faintColour', { other: beside, ratio: has.toFixed(1) }),
      example: right && `${field}: '${right}'`,
    };
  });
}

/** A law note holds in the nation of the site. */
function lawsOfOtherNations(records: readonly CheckedRecord[]): Fault[] {
  const site = records.find(({ id }) => id === 'site.yaml')?.value as Partial<Site> | undefined;
  const nation = site?.nation;
  return records.flatMap(({ folder, file, value }): Fault[] => {
    const { nations } = value as Partial<Law>;
    if (folder !== 'laws' || !nations || !nation || nations.includes(nation)) return [];
    return [
      {
        ...placeOf(file, ['nations']),
        found: nations.join(', '),
        ...say('lawElsewhere', { nation }),
      },
    ];
  });
}

/** A shown image is in the content folder, beside the file that shows it. */
export function checkShownImages(images: readonly ShownImage[], paths: readonly string[]): Fault[] {
  return images
    .filter(({ file, address }) => !paths.includes(pathFrom(file, address)))
    .map(({ address, ...place }) => ({ ...place, found: address, ...say('unknownImage') }));
}

function pathFrom(file: string, address: string): string {
  try {
    return decodeURIComponent(new URL(address, `file:///${file}`).pathname).slice(1);
  } catch {
    return address;
  }
}

/** Every action whose service has no such way, or whose words promise hours that its service does not keep. */
function checkActions(records: readonly CheckedRecord[]): Fault[] {
  const services = new Map(
    records
      .filter(({ folder, isValid }) => folder === 'services' && isValid)
      .map(({ id, value }) => [id, value as Service]),
  );
  return records.flatMap(({ file, value }) => {
    const { actions = [] } = value as { actions?: readonly Action[] };
    return actions.flatMap((action, index): Fault[] => {
      const service = services.get(action.service ?? '');
      const fault = service && faultOf(action, service);
      if (!fault) return [];
      const path = ['actions', index, fault.field];
      return [{ file: file.path, line: file.lineOf(path), ...fault, field: fieldName(path) }];
    });
  });
}

function faultOf(action: Action, service: Service) {
  const way = wayOf(action, service);
  if (way === undefined) {
    const field = (['number', 'by'] as const).find((one) => action[one] !== undefined) ?? 'service';
    return {
      field,
      found: action[field],
      allowed:
        (field === 'number' ? labelsOf(service) : waysOf(service)).join(', ') ||
        'A service with a number or a web address.',
      ...say('actionNowhere'),
    };
  }
  const promise = promiseOfHours(action);
  if (promise === undefined || isAllDay(way, service)) return undefined;
  return {
    field: promiseOfHours({ text: action.text }) === undefined ? 'for' : 'text',
    found: promise,
    ...say('actionHours', { promise, service: `services/${action.service ?? ''}` }),
  };
}

function waysOf(service: Service): string[] {
  return (['call', 'text', 'online'] as const).filter((by) => wayOf({ by }, service) !== undefined);
}

function labelsOf({ phones = [] }: Service): string[] {
  return phones.flatMap(({ label }) => label ?? []);
}
