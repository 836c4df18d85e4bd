import { type Fault, listOfMessages } from '../check/fault.ts';
import type { Change } from './compare.ts';
import { folded, list, plain, value } from './markdown.ts';
import type { Reviewed } from './reviewed.ts';

/** Faults at length: GitHub shows only ten of them beside the lines. */
export function putRight({ faults = [] }: Reviewed): string[] {
  if (faults.length === 0) return [];
  const lines = faults.map((fault) => {
    const parts = [
      `${whereOf(fault)} ${plain(`${fault.field ?? 'This file'} ${fault.problem}`)}`,
      ...(fault.found === undefined ? [] : [`You wrote: ${value(fault.found)}.`]),
      ...(fault.allowed === undefined ? [] : [`Allowed: ${plain(fault.allowed)}`]),
      ...(fault.example === undefined ? [] : [`Right: ${value(fault.example)}`]),
    ];
    return parts.join(' ');
  });
  const heading = `Put this right: with it nothing can be published (${String(lines.length)})`;
  return [`### ${heading}\n\n${list(lines)}\n\nWhat each means: ${value(listOfMessages)}`];
}

/** What could be better, where it came with this change: what stood there before is not its fault. */
export function suggestionsIn(changes: readonly Change[]): string[] {
  const lines = changes.flatMap(({ before, after }) => {
    const known = new Set((before?.suggests?.() ?? []).map(suggestionInWords));
    return (after?.suggests?.() ?? [])
      .filter((suggestion) => !known.has(suggestionInWords(suggestion)))
      .map((suggestion) => `${whereOf(suggestion)} ${plain(suggestionInWords(suggestion))}`);
  });
  if (lines.length === 0) return [];
  const heading = `Suggestions (${String(lines.length)}): take them or leave them`;
  return [folded(heading, list(lines))];
}

function whereOf({ file, line }: Fault): string {
  return value(line === undefined ? file : `${file}:${String(line)}`);
}

function suggestionInWords({ field = 'This file', problem, found, allowed }: Fault): string {
  const what = found === undefined ? '' : ` “${found}”`;
  return [`${field} ${problem}${what}`, ...(allowed === undefined ? [] : [allowed])].join(' ');
}
