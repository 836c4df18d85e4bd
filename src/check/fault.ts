/** Something wrong in a content file, in words for the person who wrote it. */
export interface Fault {
  /** The file, from the content folder on. */
  file: string;
  /** The line in that file, from 1, where one can be named. */
  line?: number | undefined;
  /** The field, `sources[0].date`, or the part of the file. */
  field?: string | undefined;
  /** What is wrong, as the end of a sentence that begins with the field. */
  problem: string;
  /** What was written. */
  found?: string | undefined;
  /** What may be written. */
  allowed?: string | undefined;
  /** Something right to copy. */
  example?: string | undefined;
}

/** Where every message is explained to its editor, from the top of the repository on. */
export const listOfMessages = 'docs/when-the-build-says.md';

/** What is wrong, as a sentence. */
export function problemInWords({ field, problem }: Fault): string {
  return oneLine(`${field ?? 'This file'} ${problem}`);
}

/** What was written, what may be written, something right to copy: as far as each is known. */
export function cureInWords({ found, allowed, example }: Fault): string[] {
  return [
    ...(found === undefined ? [] : [`You wrote: ${oneLine(found)}`]),
    ...(allowed === undefined ? [] : [`Allowed:   ${oneLine(allowed)}`]),
    ...(example === undefined ? [] : [`Right:     ${oneLine(example)}`]),
  ];
}

/** One fault as an editor reads it: place first, then what is wrong, then the cure. */
export function faultInWords(fault: Fault): string {
  const file = oneLine(fault.file);
  const where = fault.line === undefined ? file : `${file}:${String(fault.line)}`;
  return [where, ...[problemInWords(fault), ...cureInWords(fault)].map((line) => `  ${line}`)].join(
    '\n',
  );
}

/** All faults, by file and line, with their count. */
export function faultsInWords(faults: readonly Fault[]): string {
  const sorted = [...faults].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  const count =
    faults.length === 1 ? '1 thing to put right' : `${String(faults.length)} things to put right`;
  const end = `${count} in the content. Nothing was published.\nWhat each message means: ${listOfMessages}`;
  return [...sorted.map(faultInWords), end].join('\n\n');
}

/** Whatever was written, on one line: a line of a terminal or of a log must not be forged by it. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*[\p{Cc}\p{Zl}\p{Zp}]+\s*/gu, ' ');
}
