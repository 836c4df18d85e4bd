import { describe, expect, test } from 'vitest';
import { confidenceOf, newestDate, revisedOn } from '../../../src/domain/confidence.ts';
import { aSource } from '../../support/builders.ts';

const confirmed = {
  checked: { on: '2026-05-31', by: 'Community safety team' },
  sources: [aSource()],
};

describe('confidenceOf', () => {
  test('a record nobody has confirmed stands as published, with the date of its source', () => {
    const record = { checked: 'not yet' as const, sources: [aSource({ date: '2020-09-15' })] };
    expect(confidenceOf(record, '2026-11-22', 6)).toEqual({ is: 'published', date: '2020-09-15' });
  });

  test.each([
    ['from its day', '2026-06-01', 'confirmed'],
    ['on the last day of its months', '2026-11-30', 'confirmed'],
    ['no more a day later', '2026-12-01', 'overdue'],
  ])('a confirmation holds %s, and says when and by whom', (_, day, is) => {
    const { on, by } = confirmed.checked;
    expect(confidenceOf(confirmed, day, 6)).toEqual({ is, on, by });
  });

  test('a confirmation of a leap day holds until 28 February a year later', () => {
    const record = { ...confirmed, checked: { on: '2028-02-29', by: 'Schools team' } };
    const days = ['2029-02-28', '2029-03-01'];
    expect(days.map((day) => confidenceOf(record, day, 12).is)).toEqual(['confirmed', 'overdue']);
  });

  test('without a limit a confirmation never becomes overdue', () => {
    expect(confidenceOf(confirmed, '2046-01-01').is).toBe('confirmed');
  });
});

describe('newestDate', () => {
  const newest = (...dates: string[]) => newestDate(dates.map((date) => aSource({ date })));

  test.each([
    ['of several dates', ['2019-05', '2023-10-22', '2021'], '2023-10-22'],
    ['beside a source that shows none', ['no date shown', '2018'], '2018'],
    ['set by its year, whose word it keeps', ['2020-12-31', 'about 2021', '2019'], 'about 2021'],
    ['before "about" an earlier year', ['about 2019', '2021'], '2021'],
    ['of sources that show none', ['no date shown'], undefined],
    ['of no sources', [], undefined],
  ])('%s', (_, dates, date) => {
    expect(newest(...dates)).toBe(date);
  });

  test('a source without a date field does not count', () => {
    expect(newestDate([{}, { date: '2020' }])).toBe('2020');
  });
});

describe('the day of the newest thing known of a record', () => {
  const revised = (on: string | undefined, ...dates: string[]) =>
    revisedOn(
      {
        checked: on === undefined ? 'not yet' : { on, by: 'Community safety team' },
        sources: dates.map((date) => aSource({ date })),
      },
      '2026-11-22',
    );

  test.each([
    ['the day it was confirmed, if no source is newer', '2026-11-19', ['2026-11-18'], '2026-11-19'],
    ['the day of its newest source, if that is newer', '2026-11-19', ['2026-11-20'], '2026-11-20'],
    ['that of its source', undefined, ['2019-01-10', 'no date shown'], '2019-01-10'],
    ['the first day of a month', undefined, ['2019-02'], '2019-02-01'],
    ['the first day of a year', undefined, ['2019'], '2019-01-01'],
    ['the first day of about a month', undefined, ['about 2024-09'], '2024-09-01'],
    ['the given day where nothing shows one', undefined, ['no date shown'], '2026-11-22'],
  ])('is %s', (_, on, dates, day) => {
    expect(revised(on, ...dates)).toBe(day);
  });
});
