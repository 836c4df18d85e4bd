import { describe, expect, test } from 'vitest';
import {
  lastSessionEnds,
  bookingPeriods,
  currentEdition,
  sortSessions,
} from '../../../src/domain/crucial-crew.ts';
import { isDuring } from '../../../src/domain/period.ts';

const morning = { date: '2027-03-09', starts: '09:30', ends: '11:45' };
const afternoon = { date: '2027-03-09', starts: '12:45', ends: '15:00' };
const nextDay = { date: '2027-03-10', starts: '09:30', ends: '11:45' };

describe('the edition that schools can still come to', () => {
  const of2025 = { year: 2025, sessions: [{ ...morning, date: '2025-03-04' }] };
  const of2027 = { year: 2027, sessions: [morning, nextDay] };
  const of2028 = { year: 2028, sessions: [{ ...morning, date: '2028-03-07' }] };

  const undated = { year: 2026 };

  test.each([
    ['the one with a day to come', [of2025, of2027], '2026-11-22', of2027],
    ['the soonest of several', [of2028, of2027], '2026-11-22', of2027],
    ['still the one whose last day is today', [of2027, of2028], '2027-03-10', of2027],
    ['the next one from the day after', [of2027, of2028], '2027-03-11', of2028],
    ['one of this year that has no days yet', [of2025, undated], '2026-11-22', undated],
    ['none of an earlier year without days', [{ year: 2023 }], '2026-11-22', undefined],
    ['none where all are over', [of2025], '2026-11-22', undefined],
  ])('is %s', (_, editions, today, edition) => {
    expect(currentEdition<(typeof editions)[number]>(editions, today)).toBe(edition);
  });
});

describe('booking', () => {
  const booking = { opens: '2027-01-11', closes: '2027-02-12' };
  const stateOn = (date: string, time?: string) =>
    Object.entries(bookingPeriods(booking))
      .filter(([, period]) => period && isDuring(period, time ? { date, time } : { date }))
      .map(([state]) => state);

  test.each([
    ['the day before it opens', '2027-01-10', '23:59', ['before']],
    ['when its first day begins', '2027-01-11', undefined, ['open']],
    ['at the end of its last day', '2027-02-12', '23:59', ['open']],
    ['the day after', '2027-02-13', '00:00', ['after']],
  ])('%s', (_when, date, time, states) => {
    expect(stateOn(date, time)).toEqual(states);
  });

  test('that does not say when it opens is open until it closes', () => {
    const { before, open } = bookingPeriods({ closes: '2027-02-12' });
    expect([before, open.from]).toEqual([undefined, undefined]);
  });
});

test('sessions come in the order of their days and hours', () => {
  expect(sortSessions([nextDay, afternoon, morning])).toEqual([morning, afternoon, nextDay]);
});

test('an edition is over when its last session ends, and never without sessions', () => {
  expect(lastSessionEnds([nextDay, morning])).toBe('2027-03-10T11:45');
  expect(lastSessionEnds([])).toBeUndefined();
});
