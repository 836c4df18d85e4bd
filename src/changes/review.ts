import { type Fault, listOfMessages } from '../check/fault.ts';
import { say } from '../check/messages/catalogue.ts';
import { type Change, compare, recordOf } from './compare.ts';
import { type FactRow, rowsOf } from './fact-rows.ts';
import { commentMark, fitted, folded, list, plain, table, value } from './markdown.ts';
import { pagesThatChange } from './review-pages.ts';
import { type ReviewInput, recordTitle } from './snapshot.ts';
import { type Warning, warningsOf } from './warnings.ts';

/** Each kind of change for one record and for several, what people rely on already first. */
const summaries: readonly [Change['is'], string, string][] = [
  ['changed', 'changes', 'change'],
  ['moved', 'gets another address', 'get another address'],
  ['removed', 'is taken away', 'are taken away'],
  ['new', 'is new', 'are new'],
];

/**
 * What readers will see change, as the comment on a pull request: what to settle, which pages,
 * each fact before and after, and folded away what is only words.
 */
export function reviewOf(input: ReviewInput): string {
  const compared = compare(input.before, input.after);
  const changes = summaries.flatMap(([is]) => compared.filter((change) => change.is === is));
  const warnings = warningsOf(changes, input);
  const parts = [
    commentMark,
    `## What readers will see change\n\n${summaryOf(changes)}`,
    ...faultsIn(input),
    ...settleFirst(warnings, input),
    ...pagesThatChange(changes, input),
    ...factTables(changes, input),
    ...wordTables(changes, input),
    ...suggestionsIn(changes),
  ];
  return fitted(
    parts,
    (count) =>
      `${String(count)} ${count === 1 ? 'part of this is' : 'parts of this are'} left out, because a comment holds no more. All of it: \`npm run changes -- --base main\`.`,
  );
}

function summaryOf(changes: readonly Change[]): string {
  const counts = summaries.flatMap(([is, one, many]) => {
    const count = changes.filter((change) => change.is === is).length;
    if (count === 0) return [];
    return [count === 1 ? `1 record ${one}` : `${String(count)} records ${many}`];
  });
  return counts.length === 0 ? 'No word and no fact of the site changes.' : `${counts.join(', ')}.`;
}

/** Faults at length: GitHub shows only ten of them beside the lines. */
function faultsIn({ faults = [] }: ReviewInput): string[] {
  if (faults.length === 0) return [];
  const lines = faults.map((fault) =>
    [
      `${whereOf(fault)} ${plain(`${fault.field ?? 'This file'} ${fault.problem}`)}`,
      ...(fault.found === undefined ? [] : [`You wrote: ${value(fault.found)}.`]),
      ...(fault.allowed === undefined ? [] : [`Allowed: ${plain(fault.allowed)}`]),
      ...(fault.cure === undefined ? [] : [`To fix: ${plain(fault.cure)}`]),
      ...(fault.example === undefined ? [] : [`Right: ${value(fault.example)}`]),
    ].join(' '),
  );
  const heading = `Put this right: with it nothing can be published (${String(lines.length)})`;
  return [`### ${heading}\n\n${list(lines)}\n\nWhat each means: ${value(listOfMessages)}`];
}

function settleFirst(warnings: readonly Warning[], { after, alsoChanged = [] }: ReviewInput) {
  const files = alsoChanged.map((file) => `“${file}”`).join(', ');
  const lines = [
    ...(files === '' ? [] : [plain(say('secondLook', { files }).problem)]),
    ...warnings.map(
      ({ record, says }) => `**${plain(recordTitle(record, after))}:** ${plain(says)}`,
    ),
  ];
  return lines.length === 0 ? [] : [`### Settle this first\n\n${list(lines)}`];
}

/** Each fact that changes, before and after. */
function factTables(changes: readonly Change[], input: ReviewInput): string[] {
  const tables = changes.flatMap((change) => {
    if (change.is === 'removed') return [];
    const { facts } = rowsOf(change, input.before, input.after);
    return facts.length === 0
      ? []
      : [`${headingOf(change, input)}\n\n${tableOf('Fact', facts, change)}`];
  });
  return tables.length === 0 ? [] : ['### Facts to ring and check, letter by letter', ...tables];
}

/** What is only words, folded away. */
function wordTables(changes: readonly Change[], input: ReviewInput): string[] {
  const parts = changes.flatMap((change) => {
    if (change.is === 'removed' || change.is === 'new') return [];
    const { words } = rowsOf(change, input.before, input.after);
    const lines = [
      ...(change.before.words === change.after.words
        ? []
        : ['The text under the facts changed: see “Files changed”.']),
      ...(words.length === 0 ? [] : [tableOf('Words', words, change)]),
    ];
    return lines.length === 0 ? [] : [[headingOf(change, input), ...lines].join('\n\n')];
  });
  if (parts.length === 0) return [];
  return [folded(`Words that change (${String(parts.length)})`, parts.join('\n\n'))];
}

function tableOf(heading: string, rows: readonly FactRow[], { is }: Change): string {
  const cell = (text: string) => (text === '' ? '–' : value(text));
  return table(
    [heading, ...(is === 'new' ? ['New'] : ['Before', 'After'])],
    rows.map(({ name, before, after }) => [
      plain(name),
      ...(is === 'new' ? [] : [cell(before)]),
      cell(after),
    ]),
  );
}

function headingOf(change: Change, input: ReviewInput): string {
  const record = recordOf(change);
  return `**${plain(recordTitle(record, input.after))}** ${value(record.path)}`;
}

/** The suggestions for changed records that did not apply to them before. */
function suggestionsIn(changes: readonly Change[]): string[] {
  const lines = changes.flatMap(({ before, after }) => {
    const known = new Set(before?.suggests?.().map(formatSuggestion));
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

function formatSuggestion({ field = 'This file', problem, found, cure = '' }: Fault): string {
  return `${field} ${problem}${found === undefined ? '' : ` “${found}”`} ${cure}`.trimEnd();
}
