import { type Caution, cautionsOf } from './cautions.ts';
import { type Change, compare } from './compare.ts';
import { fitted, list, plain } from './markdown.ts';
import { commentMark } from './marks.ts';
import { nameOf } from './name-of.ts';
import { factTables, onlyWords } from './review-facts.ts';
import { putRight, suggestionsIn } from './review-faults.ts';
import { pagesInWords } from './review-pages.ts';
import type { Reviewed } from './reviewed.ts';
import { ownPageOf } from './shown-on.ts';

/** What people rely on already comes before what they do not know yet. */
const order: readonly Change['is'][] = ['changed', 'moved', 'removed', 'new'];

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

function settleFirst(cautions: readonly Caution[], { after }: Reviewed): string[] {
  if (cautions.length === 0) return [];
  const lines = cautions.map(
    ({ record, says }) => `**${plain(nameOf(record, after))}:** ${plain(says)}`,
  );
  return [`### Settle this first\n\n${list(lines)}`];
}
