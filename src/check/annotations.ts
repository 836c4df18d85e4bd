import { type Fault, type Findings, formatCure, formatProblem } from './fault.ts';

/** GitHub shows this many annotations of each level for one step, and drops the rest without a word. */
const mostShown = 10;

type Level = 'error' | 'warning' | 'notice';

/**
 * Findings as commands that GitHub shows as annotations beside the lines of a change. Where there are
 * more than it shows, the last one says how many. `folder` is the path of the content folder in the
 * repository. Warnings are shown only for `changed` files.
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
  const problem = formatProblem(fault);
  const properties = [
    `file=${escapeProperty(`${folder}/${fault.file}`)}`,
    `line=${String(fault.line ?? 1)}`,
    `title=${escapeProperty(problem)}`,
  ];
  const message = formatCure(fault).join('\n');
  return `::${level} ${properties.join(',')}::${escapeMessage(message === '' ? problem : message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
