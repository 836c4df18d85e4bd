import { type Fault, cureInWords, problemInWords } from './fault.ts';
import type { Findings } from './findings.ts';

/** GitHub shows this many of each kind for one step, and leaves the rest out without a word. */
const mostShown = 10;

type Level = 'error' | 'warning' | 'notice';

/**
 * What was found as commands that GitHub turns into remarks at the lines of a change: worst first,
 * and where there are more than it shows, the last one says how many. `folder` is where the content
 * stands from the top of the repository. Of what will need somebody soon, only `changed` files speak.
 */
export function annotationsOf(
  { blocks, suggests, reminds }: Findings,
  folder: string,
  changed: ReadonlySet<string>,
): string[] {
  const remarks: [Level, Fault[]][] = [
    ['error', blocks],
    ['warning', suggests],
    ['notice', reminds.filter(({ file }) => changed.has(file))],
  ];
  return remarks.flatMap(([level, faults]) => {
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
    `file=${inProperty(`${folder}/${fault.file}`)}`,
    `line=${String(fault.line ?? 1)}`,
    `title=${inProperty(problem)}`,
  ];
  const message = cureInWords(fault).join('\n');
  return `::${level} ${properties.join(',')}::${inMessage(message === '' ? problem : message)}`;
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
