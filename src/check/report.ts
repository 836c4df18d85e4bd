import { type Fault, byFile } from './fault.ts';
import type { Findings } from './findings.ts';

/** The page that explains every message, from the top of the repository on. */
export const listOfMessages = 'docs/when-the-build-says.md';

/** GitHub shows this many annotations of each level for one step, and silently drops the rest. */
const mostShown = 10;

type Level = 'error' | 'warning' | 'notice';

/** What is wrong, as a sentence. */
export function problemInWords({ field, problem }: Fault): string {
  return oneLine(`${field ?? 'This file'} ${problem}`);
}

/** What was written, what may be written, what to do, something right to copy: as far as known. */
export function cureInWords({ found, allowed, cure, example }: Fault): string[] {
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
export function faultInWords(fault: Fault): string {
  const file = oneLine(fault.file);
  const where = fault.line === undefined ? file : `${file}:${String(fault.line)}`;
  return [where, ...[problemInWords(fault), ...cureInWords(fault)].map((line) => `  ${line}`)].join(
    '\n',
  );
}

/** All faults, by file and line, with their count. */
export function faultsInWords(faults: readonly Fault[]): string {
  const count =
    faults.length === 1 ? '1 thing to put right' : `${String(faults.length)} things to put right`;
  const end = `${count} in the content. Nothing was published.\nWhat each message means: ${listOfMessages}`;
  return [...byFile(faults).map(faultInWords), end].join('\n\n');
}

/**
 * Findings as commands that GitHub turns into annotations at the lines of a change: worst first,
 * and where there are more than it shows, the last one says how many. `folder` is the content folder
 * from the top of the repository on. Warnings are shown for `changed` files only.
 */
export function annotationsOf(
  { errors, suggestions, warnings }: Findings,
  folder: string,
  changed: ReadonlySet<string>,
): string[] {
  const levels: [Level, Fault[]][] = [
    ['error', errors],
    ['warning', suggestions],
    ['notice', warnings.filter(({ file }) => changed.has(file))],
  ];
  return levels.flatMap(([level, faults]) => {
    const shown = faults.length > mostShown ? faults.slice(0, mostShown - 1) : faults;
    const rest = faults.length - shown.length;
    return [
      ...shown.map((fault) => annotation(level, folder, fault)),
      ...(rest > 0
        ? [`::${level} title=And ${String(rest)} more::All of them are in the log of this step.`]
        : []),
    ];
  });
}

function annotation(level: Level, folder: string, fault: Fault): string {
  const problem = problemInWords(fault);
  const properties = [
    `file=${escapeProperty(`${folder}/${fault.file}`)}`,
    `line=${String(fault.line ?? 1)}`,
    `title=${escapeProperty(problem)}`,
  ];
  const message = cureInWords(fault).join('\n');
  return `::${level} ${properties.join(',')}::${escapeMessage(message === '' ? problem : message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
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
