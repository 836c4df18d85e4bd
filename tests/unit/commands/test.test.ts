import { expect, test } from 'vitest';
import { testDateOf, testDate } from '../../../src/commands/test/sites.ts';

const confirmed = (on: string) => ({ value: { checked: { on, by: 'Community safety team' } } });

test('content is tested for the day of the tests as long as nothing was confirmed after it', () => {
  expect(testDateOf([])).toBe(testDate);
  const others = [{}, { value: 'words' }, { value: {} }, { value: { checked: 'not yet' } }];
  expect(testDateOf([...others, confirmed('2026-11-20')])).toBe(testDate);
});

test('content is tested for the day of its newest confirmation', () => {
  const records = [confirmed('2026-12-01'), confirmed('2027-02-28'), confirmed('2026-11-30')];
  expect(testDateOf(records)).toBe('2027-02-28');
});

test('content is tested for the day of its newest correction', () => {
  expect(testDateOf([{ value: { on: '2026-12-24', title: 'A number has changed' } }])).toBe(
    '2026-12-24',
  );
});
