import { expect, test } from 'vitest';
import { dayToTest, testedOn } from '../../../src/commands/day-to-test.ts';

const confirmed = (on: string) => ({ value: { checked: { on, by: 'Community safety team' } } });

test('content is tested for the day of the tests as long as nothing was confirmed after it', () => {
  expect(dayToTest([])).toBe(testedOn);
  const others = [{}, { value: 'words' }, { value: {} }, { value: { checked: 'not yet' } }];
  expect(dayToTest([...others, confirmed('2026-11-20')])).toBe(testedOn);
});

test('content is tested for the day of its newest confirmation', () => {
  const records = [confirmed('2026-12-01'), confirmed('2027-02-28'), confirmed('2026-11-30')];
  expect(dayToTest(records)).toBe('2027-02-28');
});
