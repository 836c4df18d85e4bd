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

/** All that the check has to say of a content folder, by what it means for whoever wrote it. */
export interface Findings {
  /** How many records are right. */
  records: number;
  /** Nothing is published while there is any of these. Most important first. */
  errors: Fault[];
  /** What could be better in the files that were changed. */
  suggestions: Fault[];
  /** What will need somebody soon, in any file. */
  warnings: Fault[];
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
  return [...faults].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
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

/** The page that explains every message, from the top of the repository on. */
export const listOfMessages = 'docs/when-the-build-says.md';

/** What is wrong, as a sentence. */
export function formatProblem({ field, problem }: Fault): string {
  return oneLine(`${field ?? 'This file'} ${problem}`);
}

/** What was written, what may be written, what to do, something right to copy: as far as known. */
export function formatCure({ found, allowed, cure, example }: Fault): string[] {
  return [
    ...(found === undefined ? [] : [`You wrote: ${oneLine(found)}`]),
    ...(allowed === undefined ? [] : [`Allowed:   ${oneLine(allowed)}`]),
    ...(cure === undefined ? [] : [`To fix:    ${oneLine(cure)}`]),
    // The lines of a group of fields are copied as they are, under each other.
    ...(example === undefined
      ? []
      : example
          .split('\n')
          .map((line, at) => `${at === 0 ? 'Right:     ' : '           '}${oneLine(line)}`)),
  ];
}

/** One fault as an editor reads it: place first, then what is wrong, then the cure. */
export function formatFault(fault: Fault): string {
  const file = oneLine(fault.file);
  const where = fault.line === undefined ? file : `${file}:${String(fault.line)}`;
  return [where, ...[formatProblem(fault), ...formatCure(fault)].map((line) => `  ${line}`)].join(
    '\n',
  );
}

/** All faults, by file and line, with their count. */
export function formatFaults(faults: readonly Fault[]): string {
  const count =
    faults.length === 1 ? '1 thing to put right' : `${String(faults.length)} things to put right`;
  const end = `${count} in the content. Nothing was published.\nWhat each message means: ${listOfMessages}`;
  return [...byFile(faults).map(formatFault), end].join('\n\n');
}

/** Signs that look like an ordinary space or hyphen, by name: "You wrote" would look right otherwise. */
const lookalikes: Record<string, string> = {
  '\u00A0': 'no-break space',
  '\u2007': 'figure space',
  '\u2009': 'thin space',
  '\u2011': 'no-break hyphen',
  '\u202F': 'narrow no-break space',
};

/** Text on one line with its odd characters named: a log line must not be forged by it. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+[ \t]*/gu, (_, at: number) => (at === 0 ? '' : ' '))
    .replaceAll(/[\u00A0\u2007\u2009\u2011\u202F]/g, (sign) => `[${lookalikes[sign] ?? sign}]`);
}
