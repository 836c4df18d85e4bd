import { notDone } from '../schemas/shared/not-done.ts';

/** A project of the list. */
interface ListedProject {
  /** The plan year, `2020-21`. */
  year: string;
  /** The numbers of that year's priorities it served. */
  served: readonly string[];
  /** Its title and who led it, as one text. */
  words: string;
}

/** The filters a reader chose; an empty one filters nothing. */
export interface ProjectChoice {
  /** A plan year, `2020-21`, or a priority of it by number, `2020-21/2`. */
  within: string;
  words: string;
}

/** True if a project matches the chosen filters. It must contain every word. */
export function isChosen(project: ListedProject, { within, words }: ProjectChoice): boolean {
  const [year = '', number] = within.split('/');
  if (year !== '' && project.year !== year) return false;
  if (number !== undefined && !project.served.includes(number)) return false;
  const text = normalize(project.words);
  return normalize(words)
    .split(' ')
    .every((word) => text.includes(word));
}

/** True if a project was done, or going on when its document was written. */
export function wasDone({ status = '' }: { status?: string | undefined }): boolean {
  return !notDone.test(status);
}

/** A figure of the outcome of a project: `1,629`, `over 60`. */
export function outcomeInWords(value: number | string): string {
  return typeof value === 'number' ? value.toLocaleString('en-GB') : value;
}

/** `1 project`, `24 projects`. */
export function formatProjectCount(count: number): string {
  return count === 1 ? '1 project' : `${String(count)} projects`;
}

function normalize(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();
}
