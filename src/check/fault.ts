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

/** One fault as an editor reads it: place first, then what is wrong, then the cure. */
export function faultInWords(fault: Fault): string {
  const where = fault.line === undefined ? fault.file : `${fault.file}:${String(fault.line)}`;
  const lines = [where, `  ${fault.field ?? 'This file'} ${fault.problem}`];
  if (fault.found !== undefined) lines.push(`  You wrote: ${fault.found}`);
  if (fault.allowed !== undefined) lines.push(`  Allowed:   ${fault.allowed}`);
  if (fault.example !== undefined) lines.push(`  Right:     ${fault.example}`);
  return lines.join('\n');
}

/** All faults, by file and line, with their count. */
export function faultsInWords(faults: readonly Fault[]): string {
  const sorted = [...faults].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  const count =
    faults.length === 1 ? '1 thing to put right' : `${String(faults.length)} things to put right`;
  return `${sorted.map(faultInWords).join('\n\n')}\n\n${count} in the content. Nothing was published.`;
}
