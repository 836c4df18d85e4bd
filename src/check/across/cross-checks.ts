import type { CalendarDate } from '../../domain/date.ts';
import { isPersonName } from '../../domain/person-names.ts';
import type { Checked } from '../../schemas/shared/source.ts';
import { faintColours } from '../../site/colours.ts';
import type { Fault } from '../fault.ts';
import { faultAt } from '../fields/field-name.ts';
import type { CheckedRecord, RecordId } from '../file/record-path.ts';
import { say } from '../messages/catalogue.ts';
import { checkActions } from './actions.ts';
import { checkEmergency } from './emergency.ts';
import { checkFileNames } from './file-names.ts';
import { checkReviewFiles } from './language-reviews.ts';
import { checkLanguages } from './languages.ts';
import { recordsOf, singleOf, validSingleOf } from './records.ts';
import { checkRequiredFiles } from './required-files.ts';
import { checkSearch } from './search.ts';
import { checkStories } from './stories.ts';

/** Checks what no file can know by itself: that files and pages exist, years agree, days have passed. */
export function crossCheck(
  records: readonly CheckedRecord[],
  recordFiles: readonly RecordId[],
  paths: readonly string[],
  today: CalendarDate,
): Fault[] {
  return [
    ...checkRequiredFiles(records, recordFiles, paths),
    ...checkFileNames(records),
    ...checkActions(records),
    ...checkEmergency(records),
    ...checkLanguages(records),
    ...checkReviewFiles(records, paths),
    ...checkSearch(records),
    ...checkStories(records),
    ...checkConfirmations(records, today),
    ...checkPoints(records),
    ...checkColours(records),
    ...checkNations(records),
  ];
}

/** Nobody can have confirmed a fact in the future, and a team confirms it, not a person. */
function checkConfirmations(records: readonly CheckedRecord[], today: CalendarDate): Fault[] {
  return records.flatMap(({ file, value }): Fault[] => {
    const { checked } = value as { checked?: Checked };
    if (checked === undefined || checked === 'not yet') return [];
    const { on, by } = checked;
    const inFuture = faultAt(file, ['checked', 'on'], say('confirmedInFuture'), {
      found: on,
      example: `on: '${today}'`,
    });
    const byPerson = faultAt(file, ['checked', 'by'], say('confirmedByPerson'), { found: by });
    return [...(on > today ? [inFuture] : []), ...(isPersonName(by) ? [byPerson] : [])];
  });
}

/** Degrees around the frame of the map in which a place can be: services of the region are listed too. */
const degreesAround = 0.75;

/** Each place must be in or near the area, where the content has a map of it. */
function checkPoints(records: readonly CheckedRecord[]): Fault[] {
  const frame = singleOf(records, 'area/map.yaml')?.value.frame;
  if (!frame) return [];
  const isNear = (latitude: number, longitude: number) =>
    latitude >= frame.south - degreesAround &&
    latitude <= frame.north + degreesAround &&
    longitude >= frame.west - degreesAround &&
    longitude <= frame.east + degreesAround;
  return records.flatMap(({ folder, file, value }) => {
    const { point } = value as { point?: { latitude?: number; longitude?: number } };
    const { latitude, longitude } = point ?? {};
    if (folder === 'single' || latitude === undefined || longitude === undefined) return [];
    if (isNear(latitude, longitude)) return [];
    const found = `latitude ${String(latitude)}, longitude ${String(longitude)}`;
    const example = `point:\n  latitude: ${String(longitude)}\n  longitude: ${String(latitude)}`;
    return isNear(longitude, latitude)
      ? faultAt(file, ['point'], say('swappedPoint'), { found, example })
      : faultAt(file, ['point'], say('farPoint'), { found });
  });
}

/** The colours of the partnership must have enough contrast. */
function checkColours(records: readonly CheckedRecord[]): Fault[] {
  const site = validSingleOf(records, 'site.yaml');
  if (!site?.value.colours) return [];
  return faintColours(site.value.colours).map(
    ({ scheme, field, colour, beside, ratio, least, suggestion }) =>
      faultAt(
        site.file,
        ['colours', scheme, field],
        say('faintColour', { other: beside, ratio: ratio.toFixed(1) }),
        {
          found: colour,
          allowed: `A contrast of at least ${String(least)} to 1.`,
          example: suggestion && `${field}: '${suggestion}'`,
        },
      ),
  );
}

/** A law note must apply in the nation of the site. */
function checkNations(records: readonly CheckedRecord[]): Fault[] {
  const nation = singleOf(records, 'site.yaml')?.value.nation;
  return recordsOf(records, 'laws').flatMap(({ file, value: { nations } }) => {
    if (!nation || !nations || nations.includes(nation)) return [];
    return faultAt(file, ['nations'], say('lawElsewhere', { nation }), {
      found: nations.join(', '),
    });
  });
}
