import { describe, expect, test } from 'vitest';
import { faultsInWords } from '../../src/check/report.ts';
import { checkEdited } from '../support/checked-edits.ts';
import { rightEditsOf } from '../support/right-edits.ts';
import { playedContents } from '../support/subjects.ts';

describe.each(playedContents)('in %s an editor', (root) => {
  const edits = rightEditsOf(root);

  test.each(edits)('$does: passes', ({ by }) => {
    const faults = checkEdited(root, by);
    expect(faults, faultsInWords(faults)).toEqual([]);
  });

  test('does ten different things', () => {
    expect(new Set(edits.map(({ does }) => does)).size).toBe(10);
  });
});
