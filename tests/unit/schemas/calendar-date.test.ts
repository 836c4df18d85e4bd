import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { calendarDate, sourceDate, timeOfDay } from '../../../src/schemas/shared/calendar-date.ts';
import { refusals, testValues } from '../../support/refusals.ts';

describe('a calendar date', () => {
  testValues(
    calendarDate,
    `
    none | 2026-11-30 ¦ 2026-12-31 ¦ 2027-01-01 ¦ 2028-02-29
    noSuchDay | 2026-02-30 ¦ 2027-02-29 ¦ 2026-04-31 ¦ 2026-13-01 ¦ 2026-00-10 ¦ 2026-11-00
    mustBeDate | 30/11/2026 ¦ 30 November 2026 ¦ 2026-11 ¦ 2026-1-3 ¦ 2026-11-30T18:30 ¦
      2026-11-30T00:00:00Z
  `,
  );

  test.each([2026, null, ''])('%s is refused', (written) => {
    expect(refusals(calendarDate, written)).toEqual(['must be a date written year-month-day.']);
  });

  test('a Date, as some YAML readers make of an unquoted date, becomes the day that was written', () => {
    const { date } = parse('date: 2026-11-30', { schema: 'yaml-1.1' }) as { date: Date };
    expect([date instanceof Date, calendarDate.parse(date)]).toEqual([true, '2026-11-30']);
  });

  test.each(['2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29'])(
    'a Date on %s does not shift by a day',
    (day) => {
      expect(calendarDate.parse(new Date(`${day}T00:00:00Z`))).toBe(day);
    },
  );
});

describe('the date of a source', () => {
  testValues(
    sourceDate,
    `
    none | 2023-10-22 ¦ 2023-10 ¦ 2023 ¦ about 2021 ¦ about 2021-03 ¦ no date shown
    sourceDateShape | '' ¦ 2026-02-30 ¦ 2023-13 ¦ about 2021-03-04 ¦ 23 ¦ n.d. ¦ October 2023
  `,
  );

  test('a year without quotes, and a Date, become words', () => {
    const day = new Date('2023-10-22T00:00:00Z');
    expect([sourceDate.parse(2023), sourceDate.parse(day)]).toEqual(['2023', '2023-10-22']);
  });

  test('nothing at all is refused', () => {
    expect(refusals(sourceDate, null)).toEqual(['must be a date, or the words "no date shown".']);
  });
});

describe('a time of day', () => {
  testValues(
    timeOfDay,
    `
    none | 00:00 ¦ 09:05 ¦ 18:30 ¦ 23:59
    timeShape | '' ¦ 24:00 ¦ 18:60 ¦ 6:30 ¦ 6.30pm ¦ 18.30 ¦ 1830 ¦ 18:30:00
  `,
  );

  test('a time that YAML read as a number is refused, and the cure is quotes', () => {
    expect(refusals(timeOfDay, 18.3)).toEqual(['must be a time in quotes, on the 24-hour clock.']);
  });
});
