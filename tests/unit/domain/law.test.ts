import { describe, expect, test } from 'vitest';
import { isReviewDue, formatLawState } from '../../../src/domain/law.ts';

describe('whether a law counts, in words', () => {
  test.each([
    ['in force', '2026-06-29', 'In force since 29 June 2026'],
    ['in force', '2023-02', 'In force since February 2023'],
    ['in force', undefined, 'In force'],
    ['in force', 'no date shown', 'In force'],
    ['on trial', undefined, 'On trial in some places'],
    ['not yet', undefined, 'Not in force yet'],
    ['not confirmed', undefined, 'We have not confirmed its start'],
  ] as const)('"%s" since %s', (state, since, words) => {
    expect(formatLawState({ state, since })).toBe(words);
  });
});

test('a law is to be read again once its day is over', () => {
  expect(isReviewDue({ lookAgain: '2027-01-31' }, '2027-01-31')).toBe(false);
  expect(isReviewDue({ lookAgain: '2027-01-31' }, '2027-02-01')).toBe(true);
});
