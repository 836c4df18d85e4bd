import { type Fault, listOfMessages } from '../check/fault.ts';
import { say } from '../check/messages/catalogue.ts';
import { type Change, compare } from './compare.ts';
import { commentMark, fitted, folded, list, plain, value } from './markdown.ts';
import { factTables, onlyWords } from './review-facts.ts';
import { ownPageOf, pagesThatChange } from './review-pages.ts';
import { type Warning, warningsOf } from './review-warnings.ts';
import { type ReviewInput, nameOf } from './snapshot.ts';

/** What people rely on already comes before what they do not know yet. */
const order: readonly Change['is'][] = ['changed', 'moved', 'removed', 'new'];

/**
 * What readers will see change, as the comment on a pull request: what to settle, which pages,
 * each fact before and after, and folded away what is only words.
 */
export function reviewOf(input: ReviewInput): string {
  const { before, after } = input;
  const changes = compare(before, after).sort((a, b) => order.indexOf(a.is) - order.indexOf(b.is));
  const warnings = warningsOf(changes, { ...input, pageOf: ownPageOf });
  const blocks = [
    commentMark,
    `## What readers will see change\n\n${summaryOf(changes)}`,
    ...faultsIn(input),
    ...settleFirst(warnings, input),
    ...pagesThatChange(changes, input),
    ...factTables(changes, input),
    ...onlyWords(changes, input),
    ...suggestionsIn(changes),
  ];
  return fitted(
    blocks,
    (count) =>
      `${String(count)} ${count === 1 ? 'part of this is' : 'parts of this are'} left out, because a comment holds no more. All of it: \`npm run changes -- --base main\`.`,
  );
}

function summaryOf(changes: readonly Change[]): string {
  const says = {
    changed: ['changes', 'change'],
    moved: ['gets another address', 'get another address'],
    removed: ['is taken away', 'are taken away'],
    new: ['is new', 'are new'],
  };
  const counts = order.flatMap((is) => {
    const count = changes.filter((change) => change.is === is).length;
    const [one = '', many = ''] = says[is];
    if (count === 0) return [];
    return [count === 1 ? `1 record ${one}` : `${String(count)} records ${many}`];
  });
  return counts.length === 0 ? 'No word and no fact of the site changes.' : `${counts.join(', ')}.`;
}

function settleFirst(warnings: readonly Warning[], { after, alsoChanged = [] }: ReviewInput) {
  const files = alsoChanged.map((file) => `“${file}”`).join(', ');
  const lines = [
    ...(files === '' ? [] : [plain(say('secondLook', { files }).problem)]),
    ...warnings.map(({ record, says }) => `**${plain(nameOf(record, after))}:** ${plain(says)}`),
  ];
  return lines.length === 0 ? [] : [`### Settle this first\n\n${list(lines)}`];
}

/** Faults at length: GitHub shows only ten of them beside the lines. */
function faultsIn({ faults = [] }: ReviewInput): string[] {
  if (faults.length === 0) return [];
  const lines = faults.map((fault) => {
    const parts = [
      `${whereOf(fault)} ${plain(`${fault.field ?? 'This file'} ${fault.problem}`)}`,
      ...(fault.found === undefined ? [] : [`You wrote: ${value(fault.found)}.`]),
      ...(fault.allowed === undefined ? [] : [`Allowed: ${plain(fault.allowed)}`]),
      ...(fault.cure === undefined ? [] : [`To fix: ${plain(fault.cure)}`]),
      ...(fault.example === undefined ? [] : [`Right: ${value(fault.example)}`]),
    ];
    return parts.join(' ');
  });
  const heading = `Put this right: with it nothing can be published (${String(lines.length)})`;
  return [`### ${heading}\n\n${list(lines)}\n\nWhat each means: ${value(listOfMessages)}`];
}

/** What could be better, where it came with this change: what stood there before is not its fault. */
function suggestionsIn(changes: readonly Change[]): string[] {
  const lines = changes.flatMap(({ before, after }) => {
    const known = new Set((before?.suggests?.() ?? []).map(formatSuggestion));
    return (after?.suggests?.() ?? [])
      .filter((suggestion) => !known.has(formatSuggestion(suggestion)))
      .map((suggestion) => `${whereOf(suggestion)} ${plain(formatSuggestion(suggestion))}`);
  });
  if (lines.length === 0) return [];
  const heading = `Suggestions (${String(lines.length)}): take them or leave them`;
  return [folded(heading, list(lines))];
}

function whereOf({ file, line }: Fault): string {
  return value(line === undefined ? file : `${file}:${String(line)}`);
}

function formatSuggestion({ field = 'This file', problem, found, cure }: Fault): string {
  const what = found === undefined ? '' : ` “${found}”`;
  return [`${field} ${problem}${what}`, ...(cure === undefined ? [] : [cure])].join(' ');
}
