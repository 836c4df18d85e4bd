import { describe, expect, test } from 'vitest';
import {
  lastSessionEnds,
  bookingPeriods,
  currentEdition,
  inOrder,
} from '../../../src/domain/crucial-crew.ts';
import { isDuring } from '../../../src/domain/period.ts';

const morning = { date: '2027-03-09', starts: '09:30', ends: '11:45' };
const afternoon = { date: '2027-03-09', starts: '12:45', ends: '15:00' };
const nextDay = { date: '2027-03-10', starts: '09:30', ends: '11:45' };

describe('the edition that schools can still come to', () => {
  const of2025 = { year: 2025, sessions: [{ ...morning, date: '2025-03-04' }] };
  const of2027 = { year: 2027, sessions: [morning, nextDay] };
  const of2028 = { year: 2028, sessions: [{ ...morning, date: '2028-03-07' }] };

  test('is the one with a day to come', () => {
    expect(currentEdition([of2025, of2027], '2026-11-22')).toBe(of2027);
  });

  test('is the soonest of several', () => {
    expect(currentEdition([of2028, of2027], '2026-11-22')).toBe(of2027);
  });

  test('is still the one whose last day is today', () => {
    expect(currentEdition([of2027, of2028], '2027-03-10')).toBe(of2027);
  });

  test('is the next one from the day after', () => {
    expect(currentEdition([of2027, of2028], '2027-03-11')).toBe(of2028);
  });

  test('can be one of this year that has no days yet', () => {
    const undated = { year: 2026 };
    expect(currentEdition([of2025, undated], '2026-11-22')).toBe(undated);
  });

  test('is not one of an earlier year whose days nobody wrote down', () => {
    expect(currentEdition([{ year: 2023 }], '2026-11-22')).toBeUndefined();
  });

  test('is none where there is none', () => {
    expect(currentEdition([of2025], '2026-11-22')).toBeUndefined();
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
  expect(inOrder([nextDay, afternoon, morning])).toEqual([morning, afternoon, nextDay]);
});

test('an edition is over when its last session ends', () => {
  expect(lastSessionEnds([nextDay, morning])).toBe('2027-03-10T11:45');
});

test('an edition without sessions is never said to be over', () => {
  expect(lastSessionEnds([])).toBeUndefined();
});
