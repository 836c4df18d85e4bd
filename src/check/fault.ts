/** Something wrong in a content file, in words for the person who wrote it. */
export interface Fault {
  /** The path of the file in the content folder. */
  file: string;
  /** The line in that file, from 1, where one can be named. */
  line?: number | undefined;
  /** The field, `sources[1].date`, or the part of the file. Missing for a fault of the whole file. */
  field?: string | undefined;
  /** What is wrong, as the end of a sentence that begins with the field. */
  problem: string;
  /** What was written. */
  found?: string | undefined;
  /** What may be written. */
  allowed?: string | undefined;
  /** What to do. */
  cure?: string | undefined;
  /** Something correct to copy, as the file would have it: YAML, words, or a file name. */
  example?: string | undefined;
  /** The folder of the records the field refers to: the example is replaced by one that exists. */
  names?: string | undefined;
}

/** Everything the check found in a content folder, by how serious it is. */
export interface Findings {
  /** How many records are valid. */
  records: number;
  /** Any of these stops publication. Most important first. */
  errors: Fault[];
  /** What could be better in the changed files. */
  suggestions: Fault[];
  /** What needs attention soon, in any file. */
  warnings: Fault[];
}

/** Where a fault is: its file and, as far as they are known, its line and field. */
export type Place = Pick<Fault, 'file' | 'line' | 'field'>;

/** Receives a fault without its file and line, which the caller adds. */
export type Report = (fault: Omit<Fault, 'file' | 'line'>) => void;

/** The field of faults in the words under the facts. */
export const inWords = 'The text';

/** The field of faults in the syntax of YAML. */
export const inLine = 'This line';

/** Faults in the order of their files and lines. */
export function byFile(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** Each repeated use of a value, with its first use. */
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

/** The page that explains every message, by its path in the repository. */
export const listOfMessages = 'docs/when-the-build-says.md';

/** What is wrong, as a sentence. */
export function formatProblem({ field, problem }: Fault): string {
  return oneLine(`${field ?? 'This file'} ${problem}`);
}

/** What was written, what is allowed, what to do, something correct to copy: one line each, where known. */
export function formatCure({ found, allowed, cure, example }: Fault): string[] {
  const lines = (label: string, text: string | undefined) =>
    text === undefined ? [] : [`${label.padEnd(11)}${oneLine(text)}`];
  return [
    ...lines('You wrote:', found),
    ...lines('Allowed:', allowed),
    ...lines('To fix:', cure),
    // A group of fields keeps its lines.
    ...(example?.split('\n') ?? []).flatMap((line, at) => lines(at === 0 ? 'Right:' : '', line)),
  ];
}

/** A fault as an editor reads it: place first, then what is wrong, then the cure. */
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

/** Spaces and hyphens that look like ordinary ones. They are named: else what was written looks correct. */
const characterNames: Record<string, string> = {
  '\u00A0': 'no-break space',
  '\u2007': 'figure space',
  '\u2009': 'thin space',
  '\u2011': 'no-break hyphen',
  '\u202F': 'narrow no-break space',
};

/** Text on one line, so that it cannot forge a line of a log, with unusual characters named. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+[ \t]*/gu, (_, at: number) => (at === 0 ? '' : ' '))
    .replaceAll(
      /[\u00A0\u2007\u2009\u2011\u202F]/g,
      (space) => `[${characterNames[space] ?? space}]`,
    );
}
