import { type Change, recordOf } from './compare.ts';
import { rowsOf } from './fact-rows.ts';
import type { FactRow } from './word-tokens.ts';
import { folded, plain, table, value } from './markdown.ts';
import { type ReviewInput, nameOf } from './snapshot.ts';

/** Each fact that changes, before and after. */
export function factTables(changes: readonly Change[], input: ReviewInput): string[] {
  const tables = changes.flatMap((change) => {
    if (change.is === 'removed') return [];
    const { facts } = rowsOf(change, input.before, input.after);
    return facts.length === 0 ? [] : [`${headingOf(change, input)}\n\n${tableOf(facts, change)}`];
  });
  if (tables.length === 0) return [];
  return ['### Facts to ring and check, letter by letter', ...tables];
}

/** What is only words, folded away. */
export function onlyWords(changes: readonly Change[], input: ReviewInput): string[] {
  const parts = changes.flatMap((change) => {
    if (change.is === 'removed' || change.is === 'new') return [];
    const { words } = rowsOf(change, input.before, input.after);
    const text =
      change.before.words === change.after.words
        ? []
        : ['The text under the facts changed: see “Files changed”.'];
    if (words.length === 0 && text.length === 0) return [];
    const tables = words.length === 0 ? [] : [tableOf(words, change, 'Words')];
    return [[headingOf(change, input), ...text, ...tables].join('\n\n')];
  });
  if (parts.length === 0) return [];
  return [folded(`Words that change (${String(parts.length)})`, parts.join('\n\n'))];
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

function headingOf(change: Change, input: ReviewInput): string {
  const record = recordOf(change);
  return `**${plain(nameOf(record, input.after))}** ${value(record.path)}`;
}
