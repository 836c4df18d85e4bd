import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvOf, tablesOf } from '../../../src/open-data/csv.ts';
import type { PublishedRecord } from '../../../src/open-data/published.ts';

function aRecord(facts: object = {}): PublishedRecord {
  return { id: 'a', pageAddress: 'https://oldminster.example/a/', ...facts };
}

function read(csv: string): string[][] {
  return Papa.parse<string[]>(csv).data;
}

/** The one cell under a heading, as another program reads it. */
function cell(value: string | number | boolean): string | undefined {
  return read(csvOf({ name: 'a', rows: [{ only: value }] }))[1]?.[0];
}

describe('tablesOf', () => {
  test('a field is a column, and a field within a field a column with a dot', () => {
    const [table] = tablesOf('places', [aRecord({ point: { latitude: 51.5 } })]);
    expect(table?.rows[0]).toEqual({
      id: 'a',
      pageAddress: 'https://oldminster.example/a/',
      'point.latitude': 51.5,
    });
  });

  test('a list of texts is one cell', () => {
    const [table] = tablesOf('places', [aRecord({ topics: ['rural', 'theft'] })]);
    expect(table?.rows[0]?.['topics']).toBe('rural; theft');
  });

  test('a list of groups is a table whose rows name their record', () => {
    const record = aRecord({ phones: [{ number: '999' }, { number: '101' }] });
    expect(tablesOf('services', [record])[1]).toEqual({
      name: 'services-phones',
      rows: [
        { record: 'a', number: '999' },
        { record: 'a', number: '101' },
      ],
    });
  });

  test('a list within a group is a table too, named after both', () => {
    const record = aRecord({ hours: { bankHolidays: [{ day: 'monday' }] } });
    expect(tablesOf('places', [record])[1]?.name).toBe('places-hours-bank-holidays');
  });

  test('the lists of several records are one table', () => {
    const records = [
      aRecord({ phones: [{ number: '1' }] }),
      aRecord({ phones: [{ number: '2' }] }),
    ];
    expect(tablesOf('services', records)).toHaveLength(2);
  });

  test('without records there is a table without rows', () => {
    expect(tablesOf('terms', [])).toEqual([{ name: 'terms', rows: [] }]);
  });
});

describe('csvOf', () => {
  test('begins with a byte order mark, so that Excel reads UTF-8', () => {
    expect(csvOf({ name: 'a', rows: [{ only: 'é' }] }).charCodeAt(0)).toBe(0xfeff);
  });

  test('has the line ends of RFC 4180', () => {
    expect(csvOf({ name: 'a', rows: [{ only: 'x' }] })).toContain('only\r\nx\r\n');
  });

  test.each(['=1+1', '+44 20', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("https://evil.example")'])(
    'a text that a spreadsheet would take for a formula, %j, is escaped',
    (words) => {
      expect(cell(words)).toBe(`'${words}`);
    },
  );

  test('a negative number stays a number', () => {
    expect(cell(-5.3)).toBe('-5.3');
  });

  test('commas, quotes and line breaks survive', () => {
    expect(cell('a, "b"\nc')).toBe('a, "b"\nc');
  });

  test('true and false are written as words', () => {
    expect([cell(true), cell(false)]).toEqual(['true', 'false']);
  });

  test('every row has every column, in one order', () => {
    const csv = csvOf({ name: 'a', rows: [{ one: 1 }, { two: 2 }] });
    expect(read(csv).slice(0, 3)).toEqual([
      ['one', 'two'],
      ['1', ''],
      ['', '2'],
    ]);
  });
});
