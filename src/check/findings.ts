import type { CalendarDate } from '../domain/date.ts';
import { folders } from '../kinds/register.ts';
import { checkReadings, readRecords } from './check-content.ts';
import type { ContentFolder } from './content-folder.ts';
import { findDenials } from './across/denials.ts';
import { type Fault, type Findings, byFile } from './fault.ts';
import { repeatedFigures } from './across/repeated-figures.ts';
import { checkReviewRows } from './across/language-reviews.ts';
import { checkPictures } from './across/pictures.ts';
import { suggestionsFor } from './suggestions.ts';
import { warningsFor } from './warnings.ts';

/** Checks a content folder as of a day. Suggestions are made only for `changed` files. */
export function findingsIn(
  files: ContentFolder,
  today: CalendarDate,
  changed: ReadonlySet<string> = new Set(),
): Findings {
  const paths = files.paths();
  const readings = readRecords(files, paths);
  const { records, faults } = checkReadings(readings, paths, today);
  const changedReadings = readings.filter(({ path }) => changed.has(path));
  const expiring = readings.flatMap((reading) => reading.expiring);
  return {
    records: records.length,
    errors: mostImportantFirst([
      ...faults,
      ...checkPictures(paths, files.read),
      ...checkReviewRows(records, files),
    ]),
    suggestions: byFile([
      ...changedReadings.flatMap(suggestionsFor),
      ...repeatedFigures(changedReadings, records),
    ]),
    warnings: mostImportantFirst([
      ...warningsFor(records, expiring, today),
      ...findDenials(readings),
    ]),
  };
}

function mostImportantFirst(faults: readonly Fault[]): Fault[] {
  return byFile(faults).sort((a, b) => rankOf(a.file) - rankOf(b.file));
}

/** Emergencies and files of the whole site come first, then the kinds in their order. */
function rankOf(path: string): number {
  const [folder = '', name = ''] = path.split('/');
  if (name === '' || name.startsWith('emergency')) return -1;
  const rank = (folders as string[]).indexOf(folder);
  return rank === -1 ? folders.length : rank;
}
