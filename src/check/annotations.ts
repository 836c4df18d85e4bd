import { type Fault, type Findings, formatCure, formatProblem } from './fault.ts';

/** GitHub shows this many annotations of each level for one step, and silently drops the rest. */
const mostShown = 10;

type Level = 'error' | 'warning' | 'notice';

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
