import type { CalendarDate } from '../domain/date.ts';
import { folders } from '../kinds/register.ts';
import { checkReadings, readRecords } from './check-content.ts';
import type { ContentFolder } from './content-folder.ts';
import { denials } from './across/denials.ts';
import { type Fault, type Findings, byFile } from './fault.ts';
import { repeatedFigures } from './across/repeated-figures.ts';
import { textsWithoutReview } from './across/language-reviews.ts';
import { checkPictures } from './across/pictures.ts';
import { suggestionsFor } from './suggestions.ts';
import { warningsFor } from './warnings.ts';

/** Everything about a content folder on a day; suggestions are made for `changed` files only. */
export function findingsIn(
  files: ContentFolder,
  today: CalendarDate,
  changed: ReadonlySet<string> = new Set(),
): Findings {
  const paths = files.paths();
  const readings = readRecords(files, paths);
  const { records, faults } = checkReadings(readings, paths, today);
  const own = readings.filter(({ path }) => changed.has(path));
  const expiring = readings.flatMap((reading) => reading.expiring);
  return {
    records: records.length,
    errors: mostImportantFirst([
      ...faults,
      ...checkPictures(paths, files.read),
      ...textsWithoutReview(records, files),
    ]),
    suggestions: byFile([...own.flatMap(suggestionsFor), ...repeatedFigures(own, records)]),
    warnings: mostImportantFirst([...warningsFor(records, expiring, today), ...denials(readings)]),
  };
}

/** What people act on first: emergencies and the whole site, then services, places; the record last. */
function mostImportantFirst(faults: readonly Fault[]): Fault[] {
  return byFile(faults).sort((a, b) => rankOf(a.file) - rankOf(b.file));
}

function rankOf(path: string): number {
  const [folder = '', name = ''] = path.split('/');
  if (name === '' || name.startsWith('emergency')) return -1;
  const rank = folders.findIndex((kind) => kind === folder);
  return rank === -1 ? folders.length : rank;
}
