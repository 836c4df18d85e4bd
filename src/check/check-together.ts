import type { CalendarDate } from '../domain/date.ts';
import type { Folder } from '../kinds/register.ts';
import type { Checked } from '../schemas/shared/source.ts';
import type { Term } from '../schemas/term.ts';
import { checkActions } from './check-actions.ts';
import { checkFigures } from './check-figures.ts';
import { checkLanguages } from './check-languages.ts';
import { checkInitials } from './check-initials.ts';
import { checkPages } from './check-pages.ts';
import { checkPlans } from './check-plans.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkSearch } from './check-search.ts';
import { checkStories } from './check-stories.ts';
import { checkTitles } from './check-titles.ts';
import type { Spot } from './content-spot.ts';
import type { Fault } from './fault.ts';
import type { Landings } from './resolve-links.ts';
import type { Sound } from './sound.ts';

/** What no file can know by itself: pages all there, nothing taken twice, redirects that land. */
export function checkTogether(
  records: readonly Sound[],
  there: readonly Spot[],
  pages: Landings,
  today: CalendarDate,
): Fault[] {
  const of = (folder: Folder) => records.filter((record) => record.folder === folder);
  return [
    ...checkPages(of('pages'), there),
    ...checkPlans(of('plans'), of('priorities'), of('projects')),
    ...onePlaceOneRole(of('reporting-centres')),
    ...onePlaceOneRole(of('keep-safe-venues')),
    ...sameMeaning(of('organisations'), 'name'),
    ...twice(of('terms'), 'abbreviation', (value) => (value as Term).abbreviation),
    ...checkActions(records),
    ...checkLanguages(records),
    ...checkInitials(of('guides'), of('terms')),
    ...checkTitles(records),
    ...checkFigures(of('statistics')),
    ...checkSearch(records),
    ...checkStories(of('stories')),
    ...checkRedirects(records, pages),
    ...confirmedLater(records, today),
  ];
}

function onePlaceOneRole(records: readonly Sound[]): Fault[] {
  return twice(records, 'place', (value) => (value as { place: string }).place);
}

function sameMeaning(records: readonly Sound[], field: string): Fault[] {
  return twice(records, field, (value) => (value as { name: string }).name);
}

function twice(
  records: readonly Sound[],
  field: string,
  keyOf: (value: unknown) => string | undefined,
): Fault[] {
  const taken = new Map<string, string>();
  return records.flatMap(({ file, value }) => {
    const key = keyOf(value);
    if (key === undefined) return [];
    const twin = taken.get(key);
    taken.set(key, file.path);
    return twin === undefined
      ? []
      : [
          {
            file: file.path,
            line: file.lineOf([field]),
            field,
            problem: `is already in ${twin}.`,
            found: key,
            allowed: 'One file for one record.',
          },
        ];
  });
}

/** Nobody can have confirmed anything on a day that is still to come. */
function confirmedLater(records: readonly Sound[], today: CalendarDate): Fault[] {
  return records.flatMap(({ file, value }) => {
    const { checked } = value as { checked?: Checked };
    if (checked === undefined || checked === 'not yet' || checked.on <= today) return [];
    return [
      {
        file: file.path,
        line: file.lineOf(['checked', 'on']),
        field: 'checked.on',
        problem: 'is a day that is still to come.',
        found: checked.on,
        allowed: 'The day on which somebody asked the owner.',
        example: `on: ${today}`,
      },
    ];
  });
}
