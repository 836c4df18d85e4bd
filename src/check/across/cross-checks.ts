import type { CalendarDate } from '../../domain/date.ts';
import type { Folder } from '../../kinds/register.ts';
import type { Law } from '../../schemas/law.ts';
import type { Site } from '../../schemas/site.ts';
import { faintColours } from '../../site/colours.ts';
import { checkActions } from './actions.ts';
import { checkConfirmations } from './confirmations.ts';
import {
  type CheckedRecord,
  type RecordId,
  pictureEnding,
  pictureName,
} from '../file/record-path.ts';
import { checkEmergency } from './emergency.ts';
import type { Fault } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import { checkFileNames } from './file-names.ts';
import { missingReviews } from './language-reviews.ts';
import { checkLanguages } from './languages.ts';
import { say } from '../messages/catalogue.ts';
import { checkNeeded } from './needed-pages.ts';
import { farPoints } from './points.ts';
import type { ShownImage } from '../prose/reading.ts';
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
    ...checkNeeded(records, there, paths),
    ...checkFileNames(records),
    ...checkActions(records),
    ...checkEmergency(records),
    ...checkLanguages(records),
    ...missingReviews(records, paths),
    ...checkSearch(records),
    ...checkStories(of('stories')),
    ...missingFiles(records, paths),
    ...checkConfirmations(records, today),
    ...farPoints(records),
    ...faintColoursOf(records),
    ...lawsOfOtherNations(records),
  ];
}

/** The fields that name a file beside their record. */
const filesBeside: Partial<Record<string, readonly string[]>> = {
  'signed-films': ['file', 'captions'],
  files: ['file'],
};

/** Files that a record names and that are not beside it. */
function missingFiles(records: readonly CheckedRecord[], paths: readonly string[]): Fault[] {
  return records.flatMap(({ folder, file, value }) =>
    (filesBeside[folder] ?? []).flatMap((field) => {
      const name = (value as Record<string, string | undefined>)[field];
      if (name === undefined || paths.includes(`${folder}/${name}`)) return [];
      return [{ ...placeOf(file, [field]), found: name, ...say('noFile') }];
    }),
  );
}

/** The colours of the partnership can be told from what they stand on. */
function faintColoursOf(records: readonly CheckedRecord[]): Fault[] {
  const site = records.find(({ id }) => id === 'site.yaml');
  const { colours } = (site?.value ?? {}) as Partial<Site>;
  if (!site?.isValid || !colours) return [];
  return faintColours(colours).map(
    ({ scheme, field, colour, beside, ratio, least, suggestion }) => {
      const path = ['colours', scheme, field];
      return {
        ...placeOf(site.file, path),
        found: colour,
        allowed: `A contrast of at least ${String(least)} to 1.`,
        ...say('faintColour', { other: beside, ratio: ratio.toFixed(1) }),
        example: suggestion && `${field}: '${suggestion}'`,
      };
    },
  );
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

/** An example shows a picture that is there: by its name, or by the one it is asked to have, else another. */
export function withPictureThere(example: string, file: string, paths: readonly string[]): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const beside = paths
    .filter((path) => path.startsWith(folder) && pictureEnding.test(path))
    .map((path) => path.slice(folder.length));
  return example.replaceAll(/\]\(\.\/([^)]*)\)/g, (whole, name: string) =>
    beside.length === 0 || beside.some((one) => pictureName(one) === name)
      ? whole
      : `](./${beside[0] ?? name})`,
  );
}

function pathFrom(file: string, address: string): string {
  try {
    return decodeURIComponent(new URL(address, `file:///${file}`).pathname).slice(1);
  } catch {
    return address;
  }
}
