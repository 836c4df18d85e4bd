import { expect, test } from 'vitest';
import { faultsInWords } from '../../src/check/fault.ts';
import { checkEdited } from '../support/checked-edits.ts';
import { asFirstPublished, rightEdits } from '../support/right-edits.ts';

test.each(rightEdits)('$does: passes', ({ by }) => {
  const faults = checkEdited('content', (content) => {
    asFirstPublished(content);
    by(content);
  });
  expect(faults, faultsInWords(faults)).toEqual([]);
});
