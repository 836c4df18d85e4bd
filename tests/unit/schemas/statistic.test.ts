import { describe, expect, test } from 'vitest';
import { type Statistic, statistic } from '../../../src/schemas/statistic.ts';
import { aStatistic } from '../../support/builders.ts';
import { refusals } from '../../support/refusals.ts';

const faultsOf = (different: Partial<Statistic>) => refusals(statistic, aStatistic(different));
const total = true as const;
const people = false as const;

describe('a group of figures', () => {
  test('with a value for each column is right', () => {
    expect(faultsOf({})).toEqual([]);
  });

  test('with a value too few is refused', () => {
    const columns = [
      { name: 'Offences', unit: 'offences' },
      { name: 'Change', unit: 'per cent change' },
    ];
    expect(faultsOf({ columns, rows: [{ label: 'Arson', values: [9] }] })).toEqual([
      'rows 0 values has 1 value for 2 columns.',
    ]);
  });

  test('in which nothing says what is counted is refused', () => {
    const columns = [{ name: 'Figure' }];
    const rows = [
      { label: 'Arson', values: [9], unit: 'fires' },
      { label: 'Robbery', values: [9] },
    ];
    expect(faultsOf({ columns, rows })).toEqual([
      'rows 1 unit is missing, and the column "Figure" has none either. Say what one of it is.',
    ]);
  });
});

describe('a count of fewer than five', () => {
  const rowsOf = (value: number | string, more: object = {}) => [
    { label: 'Children', values: [value], ...more },
  ];

  test.each([0, 1, 4, -4, '3', 'about 3', '4 children'])(
    'is refused when it may be of people: %s',
    (value) => {
      expect(faultsOf({ rows: rowsOf(value) })).toEqual([
        expect.stringMatching(/^rows 0 values counts fewer than five people in “Offences”/),
      ]);
    },
  );

  test.each([5, 'not printed', '1,000 to 1,200', 'in Quarter 4'])('is not seen in %s', (value) => {
    expect(faultsOf({ rows: rowsOf(value) })).toEqual([]);
  });

  test('is right in a row that does not count people', () => {
    expect(faultsOf({ rows: rowsOf(2, { people }) })).toEqual([]);
  });

  test('is right in a column that does not count people', () => {
    const columns = [{ name: 'Shops', unit: 'shops', people }];
    expect(faultsOf({ columns, rows: rowsOf(2) })).toEqual([]);
  });

  test.each(['per cent', 'per cent change', 'pounds', 'million pounds'])(
    'is right where it is in %s',
    (unit) => {
      expect(faultsOf({ columns: [{ name: 'Figure', unit }], rows: rowsOf(2) })).toEqual([]);
    },
  );
});

describe('a total', () => {
  const rowsWith = (sum: number | string, last: number | string = 9) => [
    { label: 'Women', values: [30] },
    { label: 'Men', values: [last] },
    { label: 'All', values: [sum], total },
  ];

  test('that its rows add up to is right', () => {
    expect(faultsOf({ rows: rowsWith(39) })).toEqual([]);
  });

  test('from which a count of three people can be worked out is refused', () => {
    expect(faultsOf({ rows: rowsWith(42) })).toEqual([
      'rows 2 values is 3 more than the rows above it add up to in “Offences”, so a count of fewer than five people can be worked out. Leave the total out too.',
    ]);
  });

  test('that holds five more, or fewer, gives nobody away', () => {
    expect([...faultsOf({ rows: rowsWith(44) }), ...faultsOf({ rows: rowsWith(38) })]).toEqual([]);
  });

  test.each([
    ['not printed', 9],
    [42, 'not printed'],
  ])('of %s over a row of %s cannot be worked with', (sum, last) => {
    expect(faultsOf({ rows: rowsWith(sum, last) })).toEqual([]);
  });
});

describe('a chart', () => {
  const rows = [
    { label: 'Arson', values: [9] },
    { label: 'Robbery', values: [12] },
  ];

  test('of two numbers that can be compared is right', () => {
    expect(faultsOf({ rows, chart: { column: 1 } })).toEqual([]);
  });

  test('of a column that is not there is refused', () => {
    expect(faultsOf({ rows, chart: { column: 2 } })).toEqual([
      'chart column is 2; columns are counted from 1 to 1.',
    ]);
  });

  test.each(['unit', 'period', 'area'])('over rows with a %s of their own is refused', (field) => {
    const mixed = [...rows, { label: 'Fraud', values: [7], [field]: 'its own' }];
    expect(faultsOf({ rows: mixed, chart: { column: 1 } })).toEqual([
      expect.stringContaining('of their own, which bars would compare'),
    ]);
  });

  test('is right where only the total has a period of its own', () => {
    const withTotal = [...rows, { label: 'All', values: [21], total, period: '2019' }];
    expect(faultsOf({ rows: withTotal, chart: { column: 1 } })).toEqual([]);
  });

  test('of one number and words is refused', () => {
    const words = [...rows.slice(1), { label: 'Fraud', values: ['not printed'] }];
    expect(faultsOf({ rows: words, chart: { column: 1 } })).toEqual([
      'chart column has fewer than two numbers. Take the chart out.',
    ]);
  });
});
