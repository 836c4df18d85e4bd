import { folders } from '../kinds/register.ts';
import type { CalendarDate } from '../domain/date.ts';
import { checkReadings, readRecords } from './check-content.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Fault } from './fault.ts';
import { remindersOf } from './remind.ts';
import { suggestionsFor } from './suggest.ts';

/** All that is to be said of a content folder, by what it does to whoever wrote it. */
export interface Findings {
  /** How many records are sound. */
  records: number;
  /** What harms: nothing is published while there is any. Worst first. */
  blocks: Fault[];
  /** What could be better, in the files that were changed. */
  suggests: Fault[];
  /** What will need somebody soon, wherever it stands. */
  reminds: Fault[];
}

/** Everything about a content folder on a day; `changed` says which files may be spoken of as style. */
export function findingsIn(
  files: ContentFolder,
  today: CalendarDate,
  changed: ReadonlySet<string> = new Set(),
): Findings {
  const paths = files.paths();
  const readings = readRecords(files, paths);
  const { records, faults } = checkReadings(readings, paths, today);
  const passages = readings.flatMap((reading) => reading.passages);
  return {
    records: records.length,
    blocks: worstFirst(faults),
    suggests: byFile(readings.filter(({ path }) => changed.has(path)).flatMap(suggestionsFor)),
    reminds: worstFirst(remindersOf(records, passages, today)),
  };
}

/** In the order of their files and lines. */
export function byFile(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** What people act on first: emergencies and the whole site, then services, places; the record last. */
export function worstFirst(faults: readonly Fault[]): Fault[] {
  return byFile(faults).sort((a, b) => harmOf(a.file) - harmOf(b.file));
}

function harmOf(path: string): number {
  const [folder = '', name = ''] = path.split('/');
  if (name === '' || name.startsWith('emergency')) return -1;
  const rank = folders.findIndex((kind) => kind === folder);
  return rank === -1 ? folders.length : rank;
}
