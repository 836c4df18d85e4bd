import { describe, expect, test, vi } from 'vitest';
import {
  dateInLondon,
  momentInLondon,
  formatDate,
  formatDateIn,
  daysAfter,
  lastDayOf,
  dateParts,
  monthsAfter,
  formatSourceDate,
  formatTime,
  weekdayOf,
  formatWhen,
} from '../../../src/domain/date.ts';

describe('the date and time in London', () => {
  test.each([
    ['just before midnight in winter', '2026-12-31T23:59:00Z', '2026-12-31', '23:59'],
    ['at midnight in winter, when the year turns', '2027-01-01T00:00:00Z', '2027-01-01', '00:00'],
    ['at midnight in summer', '2026-06-30T23:00:00Z', '2026-07-01', '00:00'],
    ['before the clocks go forward', '2027-03-28T00:59:00Z', '2027-03-28', '00:59'],
    ['after the clocks went forward', '2027-03-28T01:00:00Z', '2027-03-28', '02:00'],
    ['before the clocks go back', '2026-10-25T00:30:00Z', '2026-10-25', '01:30'],
    ['after the clocks went back', '2026-10-25T01:30:00Z', '2026-10-25', '01:30'],
  ])('%s', (_, instant, date, time) => {
    expect(momentInLondon(Date.parse(instant))).toEqual({ date, time });
    expect(dateInLondon(Date.parse(instant))).toBe(date);
  });

  test('does not depend on how a locale joins a date: ICU 72 writes 11/28/26', () => {
    const locale = vi
      .spyOn(Intl.DateTimeFormat.prototype as { format: unknown }, 'format', 'get')
      .mockReturnValue(() => '11/28/26');
    const noon = Date.parse('2026-11-28T12:05:00Z');
    expect(momentInLondon(noon)).toEqual({ date: '2026-11-28', time: '12:05' });
    expect(formatDate('2026-11-28')).toBe('Saturday 28 November 2026');
    locale.mockRestore();
  });

  test('is what Intl says, around every change of the clocks from 2000 to 2040', () => {
    const london = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const instants = Array.from({ length: 41 }, (_, at) => 2000 + at).flatMap((year) =>
      [2, 9].flatMap((month) =>
        Array.from({ length: 31 * 24 * 2 }, (_, half) => Date.UTC(year, month, 1, 0, half * 30)),
      ),
    );
    const others = instants.filter((instant) => {
      const { date, time } = momentInLondon(instant);
      return `${date} ${time}` !== london.format(instant);
    });
    expect(instants.length).toBeGreaterThan(100_000);
    expect(others).toEqual([]);
  });
});

describe('a date in words', () => {
  test.each([
    ['2026-12-08', 'Tuesday 8 December 2026'],
    ['2027-03-28', 'Sunday 28 March 2027'],
    ['2028-02-29', 'Tuesday 29 February 2028'],
    ['2026-12-31', 'Thursday 31 December 2026'],
    ['2027-01-01', 'Friday 1 January 2027'],
  ])('%s is %s', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});

test.each([
  ['2026-12-08', { weekday: 'Tue', day: '8', month: 'Dec' }],
  ['2026-09-30', { weekday: 'Wed', day: '30', month: 'Sep' }],
])('%s on a leaf of a calendar', (date, leaf) => {
  expect(dateParts(date)).toEqual(leaf);
});

test.each([
  ['ro', '29 noiembrie 2026'],
  ['ne', '2026 नोभेम्बर 29'],
  ['zh', '2026年11月29日'],
  ['ar', '29 نوفمبر 2026'],
])('in %s a date is in its words, and in the digits of phone numbers', (language, words) => {
  expect(formatDateIn(language, '2026-11-29')).toBe(words);
});

describe('the date of a source in words', () => {
  test.each([
    ['2023-10-22', '22 October 2023', 'on 22 October 2023'],
    ['2023-10', 'October 2023', 'in October 2023'],
    ['2023', '2023', 'in 2023'],
    ['about 2021', 'about 2021', 'in about 2021'],
    ['about 2021-03', 'about March 2021', 'in about March 2021'],
  ])('%s is %s', (date, words, when) => {
    expect([formatSourceDate(date), formatWhen(date)]).toEqual([words, when]);
  });

  test('is left out, or said to be missing, if the source shows none', () => {
    expect(formatSourceDate('no date shown')).toBeUndefined();
    expect(formatWhen('no date shown')).toBe('on a day that is not shown');
  });
});

describe('a time in words', () => {
  test.each([
    ['18:00', '6pm'],
    ['18:30', '6.30pm'],
    ['09:05', '9.05am'],
    ['11:59', '11.59am'],
    ['12:00', 'midday'],
    ['12:30', '12.30pm'],
    ['00:00', 'midnight'],
    ['00:30', '12.30am'],
    ['23:59', '11.59pm'],
  ])('%s is %s', (time, words) => {
    expect(formatTime(time)).toBe(words);
  });
});

describe('months after a date', () => {
  test.each([
    ['2026-03-15', 6, '2026-09-15', 'keeps the day'],
    ['2026-11-22', 3, '2027-02-22', 'goes over the end of the year'],
    ['2026-12-31', 12, '2027-12-31', 'goes a whole year on'],
    ['2026-08-31', 1, '2026-09-30', 'ends on the last day of a shorter month'],
    ['2026-08-31', 6, '2027-02-28', 'ends on 28 February in an ordinary year'],
    ['2027-08-31', 6, '2028-02-29', 'ends on 29 February in a leap year'],
    ['2028-02-29', 12, '2029-02-28', 'ends on 28 February a year after a leap day'],
    ['2027-03-28', 7, '2027-10-28', 'does not shift a day when the clocks change'],
  ])('%s and %i months is %s: it %s', (date, months, later) => {
    expect(monthsAfter(date, months)).toBe(later);
  });
});

describe('the weekday of a date', () => {
  test.each([
    ['2026-11-23', 0],
    ['2028-02-29', 1],
    ['2026-11-22', 6],
  ])('of %s is number %i, counted from Monday', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});

test.each([
  ['2026-12-20', 14, '2027-01-03'],
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-11-22', 0, '2026-11-22'],
  ['2026-03-01', -1, '2026-02-28'],
])('%s and %i days is %s, whatever the clocks do', (date, days, after) => {
  expect(daysAfter(date, days)).toBe(after);
});

describe('lastDayOf', () => {
  test.each([
    ['2023-10-22', '2023-10-22'],
    ['2023-10', '2023-10-31'],
    ['2024-02', '2024-02-29'],
    ['2023', '2023-12-31'],
    ['about 2021', '2021-12-31'],
  ])('the last day that %s can mean is %s', (printed, last) => {
    expect(lastDayOf(printed)).toBe(last);
  });
});
