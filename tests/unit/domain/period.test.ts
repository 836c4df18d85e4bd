import { describe, expect, test } from 'vitest';
import { isDuring, wallTime } from '../../../src/domain/period.ts';

const evening = { from: '2026-12-08T18:30', until: '2026-12-08T20:00' };

describe('isDuring', () => {
  test.each([
    ['before it begins', '18:29', false],
    ['when it begins', '18:30', true],
    ['a minute before it ends', '19:59', true],
    ['when it ends', '20:00', false],
  ])('%s', (_when, time, expected) => {
    expect(isDuring(evening, { date: '2026-12-08', time })).toBe(expected);
  });

  test.each([
    ['without a beginning', { until: '2026-12-08T20:00' }, '1999-12-31'],
    ['without an end', { from: '2026-12-08T20:00' }, '2099-12-31'],
    ['without either', {}, '2026-11-22'],
  ])('a period %s is open on that side', (_, period, date) => {
    expect(isDuring(period, { date })).toBe(true);
  });

  test('a day without a time is its first minute', () => {
    const day = { date: '2026-12-08' };
    expect([isDuring({ from: wallTime('2026-12-08') }, day), isDuring(evening, day)]).toEqual([
      true,
      false,
    ]);
  });
});
