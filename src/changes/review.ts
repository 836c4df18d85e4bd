import type { Fault } from '../check/fault.ts';
import { titleOf } from '../domain/record.ts';
import { kindInWords } from '../domain/kind.ts';
import { type Caution, type Scene, cautionsOf } from './cautions.ts';
import { type Change, compare, recordOf } from './compare.ts';
import { type FactRow, rowsOf } from './fact-rows.ts';
import { fitted, folded, link, plain, table, value } from './markdown.ts';
import { commentMark } from './marks.ts';
import { firstPageOf, furtherPagesOf, ownPageOf } from './shown-on.ts';
import type { Content, Written } from './written.ts';

/** What a review is written from. */
export interface Reviewed extends Pick<Scene, 'before' | 'after' | 'today'> {
  /** What the check found: with any of it nothing is published. */
  faults?: readonly Fault[];
  /** Where the site of this change can be looked at, if it can: a whole address. */
  preview?: string | undefined;
}

/** What people rely on already comes before what they do not know yet. */
const order: readonly Change['is'][] = ['changed', 'moved', 'removed', 'new'];

/** The most lines of one list: who changes more looks at the files. */
const mostLines = 100;

/** The most pages that are named behind a change: a number everybody relies on is on all of them. */
const mostPages = 6;

/**
 * What readers will see change, as the comment on a pull request: what to settle, which pages,
 * each fact before and after, and folded away what is only words.
 */
export function reviewOf(reviewed: Reviewed): string {
  const { before, after } = reviewed;
  const changes = compare(before, after).sort((a, b) => order.indexOf(a.is) - order.indexOf(b.is));
  const cautions = cautionsOf(changes, { ...reviewed, pageOf: ownPageOf });
  const blocks = [
    commentMark,
    `## What readers will see change\n\n${summaryOf(changes)}`,
    ...putRight(reviewed),
    ...settleFirst(cautions, reviewed),
    ...pagesInWords(changes, reviewed),
    ...factTables(changes, reviewed),
    ...onlyWords(changes, reviewed),
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

/** Faults at length: GitHub shows only ten of them beside the lines. */
function putRight({ faults = [] }: Reviewed): string[] {
  if (faults.length === 0) return [];
  const list = faults.map((fault) => {
    const parts = [
      `${whereOf(fault)} ${plain(`${fault.field ?? 'This file'} ${fault.problem}`)}`,
      ...(fault.found === undefined ? [] : [`You wrote: ${value(fault.found)}.`]),
      ...(fault.allowed === undefined ? [] : [`Allowed: ${plain(fault.allowed)}`]),
      ...(fault.example === undefined ? [] : [`Right: ${value(fault.example)}`]),
    ];
    return `- ${parts.join(' ')}`;
  });
  const heading = `Put this right: with it nothing can be published (${String(list.length)})`;
  return [`### ${heading}\n\n${capped(list)}`];
}

function whereOf({ file, line }: Fault): string {
  return value(line === undefined ? file : `${file}:${String(line)}`);
}

function settleFirst(cautions: readonly Caution[], { after }: Reviewed): string[] {
  if (cautions.length === 0) return [];
  const list = cautions.map(
    ({ record, says }) => `- **${plain(nameOf(record, after))}:** ${plain(says)}`,
  );
  return [`### Settle this first\n\n${capped(list)}`];
}

function pagesInWords(changes: readonly Change[], reviewed: Reviewed): string[] {
  if (changes.length === 0) return [];
  const words = { new: 'New', changed: 'Changed', moved: 'New address', removed: 'Taken away' };
  const list = changes.map((change) => {
    const record = recordOf(change);
    const content = change.is === 'removed' ? reviewed.before : reviewed.after;
    const address = firstPageOf(record);
    const name = nameOf(record, content);
    const kind =
      record.folder === 'single' || record.folder === 'pages'
        ? ''
        : ` (${plain(kindInWords[record.folder].one)})`;
    const shown = change.is === 'removed' ? plain(name) : linked(name, address, reviewed.preview);
    const from =
      change.is === 'moved' ? `, before at ${value(ownPageOf(change.before) ?? '')}` : '';
    return `- ${words[change.is]}: **${shown}**${kind}${from}${alsoOn(record, content, reviewed)}`;
  });
  return [`### Pages\n\n${capped(list)}`];
}

function capped(list: readonly string[]): string {
  const more = list.length - mostLines;
  return [...list.slice(0, mostLines), ...(more > 0 ? [`- and ${String(more)} more`] : [])].join(
    '\n',
  );
}

function alsoOn(record: Written, content: Content, { preview }: Reviewed): string {
  const pages = furtherPagesOf(record, content);
  if (pages.length === 0) return '';
  const named = pages
    .slice(0, mostPages)
    .map((page) =>
      linked(page.record ? nameOf(page.record, content) : page.address, page.address, preview),
    );
  const more = pages.length - mostPages;
  return `. Also on: ${named.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}

function linked(name: string, address: string | undefined, preview: string | undefined): string {
  if (address === undefined || !preview) return plain(name);
  return link(name, `${preview.replace(/\/$/, '')}${address}`);
}

function factTables(changes: readonly Change[], reviewed: Reviewed): string[] {
  const tables = changes.flatMap((change) => {
    if (change.is === 'removed') return [];
    const { facts } = rowsOf(change, reviewed.before, reviewed.after);
    return facts.length === 0
      ? []
      : [`${headingOf(change, reviewed)}\n\n${tableOf(facts, change)}`];
  });
  if (tables.length === 0) return [];
  return ['### Facts to ring and check, letter by letter', ...tables];
}

function tableOf(rows: readonly FactRow[], { is }: Change, what = 'Fact'): string {
  const cell = (text: string) => (text === '' ? '–' : value(text));
  return is === 'new'
    ? table(
        [what, 'New'],
        rows.map((row) => [plain(row.name), cell(row.after)]),
      )
    : table(
        [what, 'Before', 'After'],
        rows.map((row) => [plain(row.name), cell(row.before), cell(row.after)]),
      );
}

function onlyWords(changes: readonly Change[], reviewed: Reviewed): string[] {
  const parts = changes.flatMap((change) => {
    if (change.is === 'removed' || change.is === 'new') return [];
    const { words } = rowsOf(change, reviewed.before, reviewed.after);
    const text =
      change.before.words === change.after.words
        ? []
        : ['The text under the facts changed: see “Files changed”.'];
    if (words.length === 0 && text.length === 0) return [];
    const tables = words.length === 0 ? [] : [tableOf(words, change, 'Words')];
    return [[headingOf(change, reviewed), ...text, ...tables].join('\n\n')];
  });
  if (parts.length === 0) return [];
  return [folded(`Words that change (${String(parts.length)})`, parts.join('\n\n'))];
}

/** What could be better, where it came with this change: what stood there before is not its fault. */
function suggestionsIn(changes: readonly Change[]): string[] {
  const list = changes.flatMap(({ before, after }) => {
    const known = new Set((before?.suggests?.() ?? []).map(suggestionInWords));
    return (after?.suggests?.() ?? [])
      .filter((suggestion) => !known.has(suggestionInWords(suggestion)))
      .map((suggestion) => `- ${whereOf(suggestion)} ${plain(suggestionInWords(suggestion))}`);
  });
  if (list.length === 0) return [];
  const heading = `Suggestions (${String(list.length)}): take them or leave them`;
  return [folded(heading, capped(list))];
}

function suggestionInWords({ field = 'This file', problem, found, allowed }: Fault): string {
  const what = found === undefined ? '' : ` “${found}”`;
  return [`${field} ${problem}${what}`, ...(allowed === undefined ? [] : [allowed])].join(' ');
}

function headingOf(change: Change, reviewed: Reviewed): string {
  const record = recordOf(change);
  return `**${plain(nameOf(record, reviewed.after))}** ${value(record.path)}`;
}

/** What the files that stand alone are about. */
const singles: Readonly<Record<string, string>> = {
  'redirects.yaml': 'Old addresses',
  'search-words.yaml': 'Words people type in search',
  'site.yaml': 'The whole site',
};

function nameOf({ folder, id, facts }: Written, content: Content): string {
  if (folder === 'single') return singles[id] ?? id;
  return titleOf({ folder, id, facts }, (place) => {
    const name = content.find('places', place)?.facts['name'];
    return typeof name === 'string' ? name : undefined;
  });
}
