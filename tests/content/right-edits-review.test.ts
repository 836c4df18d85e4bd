import { describe, expect, test } from 'vitest';
import { snapshotReader } from '../../src/changes/snapshot.ts';
import { reviewOf } from '../../src/changes/review.ts';
import { builtOn } from '../support/built-site.ts';
import { editableInMemory } from '../support/editable.ts';
import { type Said, rightEditsOf } from '../support/right-edits.ts';
import { playedContents } from '../support/sample-records.ts';

/** A review as GitHub would show it, part by part. */
function read(review: string): Said & { warnings: string } {
  const shown = review
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/\*\*|<\/?code>/g, '');
  const [seen = '', folded = ''] = shown.split('<details>');
  const rows = (text: string) =>
    [...text.matchAll(/^\| (.*) \|$/gm)]
      .map(([, row = '']) => row.split(' | '))
      .filter(([name]) => !['Fact', 'Words', '---'].includes(name ?? ''))
      .map(([name, ...values]) => `${name ?? ''}: ${values.join(' → ')}`);
  const text = folded.split('\n').filter((line) => line.startsWith('The text under'));
  const words = [...text, ...rows(folded)];
  return {
    // Which other pages show a record changes with every record that comes to name it.
    pages: [
      ...seen.matchAll(/^- ((?:New|Changed|Taken away|New address): .*?)(?:\. Also on: .*)?$/gm),
    ].map(([, line = '']) => line),
    facts: rows(seen),
    ...(words.length > 0 ? { words } : {}),
    warnings: /### Settle this first\n\n([\s\S]*?)\n\n/.exec(seen)?.[1] ?? '',
  };
}

describe.each(playedContents)(
  'of a right edit of %s the review says exactly what changed',
  (root) => {
    const readContent = snapshotReader();
    const before = readContent(editableInMemory(root).folder);

    test.each(rightEditsOf(root))('$does', ({ by, says }) => {
      const edited = editableInMemory(root);
      by(edited);
      const after = readContent(edited.folder);
      const said = read(reviewOf({ before, after, today: builtOn }));
      expect(said).toEqual({ ...says, warnings: '' });
    });
  },
);
