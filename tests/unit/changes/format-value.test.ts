import { describe, expect, test } from 'vitest';
import { formatField, formatValue } from '../../../src/changes/format-value.ts';

describe('the name of a field', () => {
  test.each([
    [['town'], 'Town'],
    [['phones', 1, 'number'], 'Phone 2: number'],
    [['hoursAsPrinted'], 'Hours as printed'],
    [['termEnds'], 'Last day of its term'],
    [['access', 'stepFree'], 'Access: step free'],
    [['state', 'is'], 'State'],
    [['checked'], 'Confirmed'],
    [['duties', 0, 'law'], 'Duty 1: law'],
    [['phones', 0, 'allDay'], 'Phone 1: day and night'],
  ])('%j is said as “%s”', (path, words) => {
    expect(formatField(path)).toBe(words);
  });

  test('an entry is said with the name it has of its own', () => {
    const facts = { phones: [{ label: 'out of hours' }] };
    expect(formatField(['phones', 0, 'number'], facts)).toBe('Phone 1 (out of hours): number');
  });
});

describe('a value', () => {
  const said = (value: unknown, ...path: PropertyKey[]) => formatValue(value, path);

  test.each([
    [undefined, ''],
    [null, ''],
    [true, 'yes'],
    [false, 'no'],
    [7, '7'],
    ['Oldminster', 'Oldminster'],
    ['2026-12-08', 'Tuesday 8 December 2026'],
    ['2026-13-45', '2026-13-45'],
    ['18:30', '6.30pm'],
    ['25:00', '25:00'],
    ['2023-10', '2023-10'],
    [new Date('2026-12-08T00:00:00Z'), 'Tuesday 8 December 2026'],
    [['Sit', 'Rest'], 'Sit; Rest'],
    [{ a: 1 }, '{"a":1}'],
  ])('%j is said as “%s”', (value, words) => {
    expect(said(value, 'field')).toBe(words);
    expect(said(value)).toBe(words);
  });

  test('an amount is said in pounds', () => {
    expect(said(360, 'funding', 0, 'pounds')).toBe('£360');
  });

  test('the id of a record is said with its name', () => {
    const nameOf = (_: readonly PropertyKey[], id: string) =>
      id === 'hall' ? 'The Hall' : undefined;
    expect(formatValue('hall', ['place'], nameOf)).toBe('The Hall (hall)');
    expect(formatValue('barn', ['place'], nameOf)).toBe('barn');
  });

  test('opening hours are said day by day', () => {
    const periods = [{ days: ['monday'], opens: '09:00', closes: '17:00' }];
    const hours = { periods, bankHolidays: 'closed', note: 'Not at lunch.' };
    expect(said(hours, 'hours')).toBe(
      'Monday 9am to 5pm; Tuesday to Sunday closed; bank holidays closed; Not at lunch.',
    );
  });

  test.each([{ periods: 'always' }, { periods: [null] }, { periods: [{ days: 'all' }] }])(
    'hours that are none are said as they were written: %j',
    (hours) => {
      expect(said(hours, 'hours')).toBe(JSON.stringify(hours));
    },
  );

  test('a point is said with what it marks', () => {
    expect(said({ latitude: 51.5, longitude: 0.5, of: 'postcode' }, 'point')).toBe(
      '51.5, 0.5 (postcode)',
    );
    expect(said({ latitude: 51.5, longitude: 0.5 }, 'point')).toBe('51.5, 0.5');
  });

  test('a confirmation is said with its day and its team', () => {
    expect(said({ on: '2026-11-03', by: 'Safety team' }, 'checked')).toBe(
      '3 November 2026, Safety team',
    );
  });

  test('a source is said with all that finds it', () => {
    const source = {
      title: 'Contact us',
      publisher: 'Oldminster Council',
      date: '2026-03-02',
      address: 'https://oldminster.example/',
      gives: ['phone', 'hours'],
    };
    expect(said(source, 'sources', 0)).toBe(
      'Contact us, Oldminster Council, 2 March 2026, https://oldminster.example/, gives phone, hours',
    );
  });

  test('a source in a paper of ours is said with the name of the paper', () => {
    const source = { document: 'plan', part: 'page 3' };
    const nameOf = (path: readonly PropertyKey[]) =>
      path.at(-1) === 'document' ? 'The plan' : undefined;
    expect(formatValue(source, ['sources', 0], nameOf)).toBe('The plan, page 3');
    expect(formatValue(source, ['sources', 0])).toBe('plan, page 3');
  });
});
