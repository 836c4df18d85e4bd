/** Something wrong in a content file, in words for the person who wrote it. */
export interface Fault {
  /** The file, from the content folder on. */
  file: string;
  /** The line in that file, from 1, where one can be named. */
  line?: number | undefined;
  /** The field, `sources[1].date`, or the part of the file. Without one it is about the file itself. */
  field?: string | undefined;
  /** What is wrong, as the end of a sentence that begins with the field. */
  problem: string;
  /** What was written. */
  found?: string | undefined;
  /** What may be written. */
  allowed?: string | undefined;
  /** What to do. */
  cure?: string | undefined;
  /** Something right to copy, as the file would hold it: YAML, words, or a file name. */
  example?: string | undefined;
  /** The folder of the record it should name: the example is then one that is there. */
  names?: string | undefined;
}

/** Where a fault is: its file and, as far as they are known, its line and field. */
export type Place = Pick<Fault, 'file' | 'line' | 'field'>;

/** Receives a fault; whoever reads the words knows its file and line. */
export type Report = (fault: Omit<Fault, 'file' | 'line'>) => void;

/** The field of faults in the words under the facts. */
export const inWords = 'The text';

/** The field of faults in how YAML is written. */
export const inLine = 'This line';

/** Faults in the order of their files and lines. */
export function byFile(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** The same value more than once: each use after the first, with the first. */
export function duplicates<Use>(
  uses: readonly Use[],
  keyOf: (use: Use) => string | undefined,
): { use: Use; first: Use }[] {
  const seen = new Map<string, Use>();
  return uses.flatMap((use) => {
    const key = keyOf(use);
    if (key === undefined) return [];
    const first = seen.get(key);
    if (first === undefined) seen.set(key, use);
    return first === undefined ? [] : [{ use, first }];
  });
}
