import { notDone } from '../schemas/shared/not-done.ts';

/** What the list of projects knows of one project. */
interface ListedProject {
  /** The plan year, `2020-21`. */
  year: string;
  /** The numbers of that year's priorities it served. */
  served: readonly string[];
  /** Its title and who led it, as one text. */
  words: string;
}

/** What a reader narrows the list to; what is empty narrows nothing. */
export interface ProjectChoice {
  /** A plan year, `2020-21`, or a priority of it by number, `2020-21/2`. */
  within: string;
  words: string;
}

/** Whether a project belongs in the list a reader asked for. It must contain every word. */
export function isChosen(project: ListedProject, { within, words }: ProjectChoice): boolean {
  const [year = '', number] = within.split('/');
  if (year !== '' && project.year !== year) return false;
  if (number !== undefined && !project.served.includes(number)) return false;
  const there = plain(project.words);
  return plain(words)
    .split(' ')
    .every((word) => there.includes(word));
}

/** Whether a project was done or going on when its paper was written; without a status, the paper says so. */
export function wasDone({ status = '' }: { status?: string | undefined }): boolean {
  return !notDone.test(status);
}

/** A figure of what came of a project: `1,629`, `over 60`. */
export function outcomeInWords(value: number | string): string {
  return typeof value === 'number' ? value.toLocaleString('en-GB') : value;
}

/** `1 project`, `24 projects`. */
export function formatProjectCount(count: number): string {
  return count === 1 ? '1 project' : `${String(count)} projects`;
}

function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();
}
