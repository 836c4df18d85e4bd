import { describe, expect, test } from 'vitest';
import {
  confidenceOf,
  isFromOwner,
  newestDate,
  revisedOn,
} from '../../../src/domain/confidence.ts';
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

  test('a confirmation says when and by whom', () => {
    expect(confidenceOf(confirmed, '2026-06-01', 6)).toEqual({
      is: 'confirmed',
      on: '2026-05-31',
      by: 'Community safety team',
    });
  });

  test('a confirmation holds on the last day of its months', () => {
    expect(confidenceOf(confirmed, '2026-11-30', 6).is).toBe('confirmed');
  });

  test('a day later it is overdue', () => {
    expect(confidenceOf(confirmed, '2026-12-01', 6).is).toBe('overdue');
  });

  test('an overdue record still says when it was confirmed and by whom', () => {
    expect(confidenceOf(confirmed, '2027-06-01', 6)).toEqual({
      is: 'overdue',
      on: '2026-05-31',
      by: 'Community safety team',
    });
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

  test('the newest of several dates counts', () => {
    expect(newest('2019-05', '2023-10-22', '2021')).toBe('2023-10-22');
  });

  test('a source that shows no date does not count', () => {
    expect(newest('no date shown', '2018')).toBe('2018');
  });

  test('"about" a year is set among the others by its year, and keeps its word', () => {
    expect(newest('2020-12-31', 'about 2021', '2019')).toBe('about 2021');
  });

  test('"about" an earlier year is not newer than a later one', () => {
    expect(newest('about 2019', '2021')).toBe('2021');
  });

  test('a source without a date field does not count', () => {
    expect(newestDate([{}, { date: '2020' }])).toBe('2020');
  });

  test('sources that show no date have no newest', () => {
    expect(newest('no date shown')).toBeUndefined();
  });

  test('no sources have no newest date', () => {
    expect(newest()).toBeUndefined();
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

  test('is the day it was confirmed, if no source is newer', () => {
    expect(revised('2026-11-19', '2026-11-18')).toBe('2026-11-19');
  });

  test('is the day of its newest source, if that is newer', () => {
    expect(revised('2026-11-19', '2026-11-20')).toBe('2026-11-20');
  });

  test('is that of its source, if nobody has confirmed it', () => {
    expect(revised(undefined, '2019-01-10', 'no date shown')).toBe('2019-01-10');
  });

  test.each([
    ['a month', '2019-02', '2019-02-01'],
    ['a year', '2019', '2019-01-01'],
    ['about a month', 'about 2024-09', '2024-09-01'],
  ])('is the first day of %s', (_what, date, day) => {
    expect(revised(undefined, date)).toBe(day);
  });

  test('is the given day where nothing shows one', () => {
    expect(revised(undefined, 'no date shown')).toBe('2026-11-22');
  });
});

describe('a number read on its owner’s own page', () => {
  const own = [{ address: 'https://www.helpline.example/contact' }];
  const national = { area: 'national', url: 'https://helpline.example' } as const;

  test('is sure where it is the same all over the country', () => {
    expect(isFromOwner(national, own)).toBe(true);
    expect(
      isFromOwner(
        {
          area: 'national',
          online: [{ type: 'form', url: 'https://helpline.example/form', label: 'Write to us' }],
        },
        own,
      ),
    ).toBe(true);
  });

  test('is not where it is local, or read elsewhere, or in a paper without an address', () => {
    expect(isFromOwner({ ...national, area: 'local' }, own)).toBe(false);
    expect(isFromOwner(national, [{ address: 'https://news.example/helpline' }])).toBe(false);
    expect(isFromOwner(national, [{}])).toBe(false);
    expect(isFromOwner({ area: 'national' }, own)).toBe(false);
  });
});
