import { describe, expect, test } from 'vitest';
import { isDuring, momentInLondon, wallTime } from '../../../src/domain/period.ts';

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

  test('a period without a beginning has always begun', () => {
    expect(isDuring({ until: '2026-12-08T20:00' }, { date: '1999-12-31' })).toBe(true);
  });

  test('a period without an end goes on', () => {
    expect(isDuring({ from: '2026-12-08T20:00' }, { date: '2099-12-31' })).toBe(true);
  });

  test('a period open on both sides is always', () => {
    expect(isDuring({}, { date: '2026-11-22' })).toBe(true);
  });

  test('a day without a time is its first minute', () => {
    const day = { date: '2026-12-08' };
    expect([isDuring({ from: wallTime('2026-12-08') }, day), isDuring(evening, day)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('momentInLondon', () => {
  test.each([
    ['in winter it is the time of Greenwich', '2026-12-08T20:00:00Z', '2026-12-08', '20:00'],
    ['in summer it is an hour later', '2027-06-01T19:00:00Z', '2027-06-01', '20:00'],
    ['in summer a day begins an hour earlier', '2027-06-01T23:00:00Z', '2027-06-02', '00:00'],
    ['before the clocks go forward', '2027-03-28T00:59:00Z', '2027-03-28', '00:59'],
    ['after the clocks have gone forward', '2027-03-28T01:00:00Z', '2027-03-28', '02:00'],
    ['before the clocks go back', '2027-10-31T00:30:00Z', '2027-10-31', '01:30'],
    ['after the clocks have gone back', '2027-10-31T01:30:00Z', '2027-10-31', '01:30'],
    ['midnight is 00:00, not 24:00', '2026-12-09T00:00:00Z', '2026-12-09', '00:00'],
  ])('%s', (_when, instant, date, time) => {
    expect(momentInLondon(Date.parse(instant))).toEqual({ date, time });
  });
});
