import { expect, test } from 'vitest';
import { faultsInWords } from '../../src/check/fault.ts';
import { checkEdited } from '../support/checked-edits.ts';
import { rightEdits } from '../support/right-edits.ts';

test.each(rightEdits)('$does: passes', ({ by }) => {
  const faults = checkEdited('tests/fixtures/oldminster', by);
  expect(faults, faultsInWords(faults)).toEqual([]);
});
