import { describe, expect, test } from 'vitest';
import { formatFaults } from '../../src/check/fault.ts';
import { checkEdited } from '../support/checked-edits.ts';
import { rightEditsOf } from '../support/right-edits.ts';
import { playedContents } from '../support/sample-records.ts';

describe.each(playedContents)('in %s an editor', (root) => {
  const edits = rightEditsOf(root);

  test.each(edits)('$does: passes', ({ by }) => {
    const faults = checkEdited(root, by);
    expect(faults, formatFaults(faults)).toEqual([]);
  });

  test('does ten different things', () => {
    expect(new Set(edits.map(({ does }) => does)).size).toBe(10);
  });
});
