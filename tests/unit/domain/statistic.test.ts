import { describe, expect, test } from 'vitest';
import { chartOf, figureIn, formatFigure, tableOf } from '../../../src/domain/statistic.ts';
import { aStatistic } from '../../support/builders.ts';

describe('formatFigure', () => {
  test.each([
    [33841, 'calls', undefined, '33,841'],
    [-3, 'degrees', undefined, '−3'],
    [92.8, 'crimes per 1,000 people', undefined, '92.8'],
    [65, 'per cent', undefined, '65%'],
    [36.8, 'per cent change', undefined, 'up 36.8%'],
    [-15.5, 'per cent change', undefined, 'down 15.5%'],
    [0, 'per cent change', undefined, 'no change'],
    [700000, 'pounds', undefined, '£700,000'],
    [50, 'million pounds', undefined, '£50 million'],
    [45, 'people', 'over', 'over 45'],
    [50, 'million pounds', 'over', 'over £50 million'],
    [29, 'per cent change', 'over', 'up over 29%'],
    [12, undefined, undefined, '12'],
  ])('%s in %s, %s, is written “%s”', (value, unit, qualifier, words) => {
    expect(formatFigure(value, { unit }, qualifier)).toBe(words);
  });

  test('keeps a zero printed at the end, and words as they are', () => {
    expect(formatFigure(-34, { unit: 'per cent change', decimals: 1 })).toBe('down 34.0%');
    expect(formatFigure('1 in 5', { unit: 'share of people' }, 'about')).toBe('1 in 5');
  });
});

describe('tableOf', () => {
  test('has the heading that is given, or “What was counted”', () => {
    expect(tableOf(aStatistic()).heading).toBe('What was counted');
    expect(tableOf(aStatistic({ heading: 'Month' })).heading).toBe('Month');
  });

  test('under the name of a column stand its period, its area and its unit', () => {
    const columns = [{ name: 'Before', period: '2018', area: 'Oldshire', unit: 'calls' }];
    expect(tableOf(aStatistic({ columns })).columns).toEqual([
      { name: 'Before', under: ['2018', 'Oldshire', 'calls'] },
    ]);
  });

  test.each(['offences', 'per cent', 'per cent change', 'pounds', 'million pounds'])(
    'the unit “%s” does not stand under “Offences”: it is said already',
    (unit) => {
      const columns = [{ name: 'Offences', unit }];
      expect(tableOf(aStatistic({ columns })).columns).toEqual([{ name: 'Offences', under: [] }]);
    },
  );

  test('under the label of a row stand its period, its area and its note', () => {
    const rows = [
      { label: 'Robbery', values: [9], period: 'July', area: 'Oldshire', note: 'In the street.' },
    ];
    expect(tableOf(aStatistic({ rows })).rows).toEqual([
      {
        label: 'Robbery',
        under: ['Period: July', 'Area: Oldshire', 'In the street.'],
        cells: [{ says: '9', unit: undefined }],
        isTotal: false,
      },
    ]);
  });

  test('a row with a unit and digits of its own is counted in them', () => {
    const rows = [
      { label: 'Hours', values: [7], unit: 'hours', decimals: 1, total: true as const },
    ];
    expect(tableOf(aStatistic({ rows })).rows).toEqual([
      { label: 'Hours', under: [], cells: [{ says: '7.0', unit: 'hours' }], isTotal: true },
    ]);
  });

  test('beside words stands no unit', () => {
    const rows = [{ label: 'Women', values: ['1 in 5'], unit: 'women' }];
    expect(tableOf(aStatistic({ rows })).rows[0]?.cells).toEqual([
      { says: '1 in 5', unit: undefined },
    ]);
  });

  test('a value that is missing leaves its cell empty', () => {
    const columns = [
      { name: 'Calls', unit: 'calls' },
      { name: 'Visits', unit: 'visits' },
    ];
    const rows = [{ label: 'May', values: [9] }];
    expect(tableOf(aStatistic({ columns, rows })).rows[0]?.cells[1]?.says).toBe('');
  });
});

describe('chartOf', () => {
  const rows = [
    { label: 'Robbery', values: [182, 36.8] },
    { label: 'Arson', values: [9, -5] },
    { label: 'Fraud', values: ['not printed', 2] },
    { label: 'All', values: [191, 3], total: true as const },
  ];
  const columns = [
    { name: 'Offences', unit: 'offences' },
    { name: 'Change', unit: 'per cent change', period: 'Two years', area: 'Oldshire' },
  ];

  test('without a word about a chart there is none', () => {
    expect(chartOf(aStatistic({ rows, columns }))).toBeUndefined();
  });

  test('the numbers of the column are drawn; words and the total are not', () => {
    const chart = chartOf(aStatistic({ rows, columns, chart: { column: 1 } }));
    expect(chart?.bars).toEqual([
      { label: 'Robbery', value: 182, says: '182' },
      { label: 'Arson', value: 9, says: '9' },
    ]);
  });

  test.each([
    [1, 'the whole', ['Offences', 'Twelve months to July 2023', 'Oldminster']],
    [2, 'its column, if that has its own', ['Change', 'Two years', 'Oldshire']],
  ])('the chart of column %i has the period and area of %s', (column, _, facts) => {
    const chart = chartOf(aStatistic({ rows, columns, chart: { column } }));
    expect([chart?.of, chart?.period, chart?.area]).toEqual(facts);
  });

  test('it names the unit, if the column does not', () => {
    const whole = [{ name: 'Whole year', unit: 'people' }];
    expect(chartOf(aStatistic({ columns: whole, chart: { column: 1 } }))?.of).toBe(
      'Whole year, in people',
    );
  });
});

describe('figureIn', () => {
  const columns = [
    { name: 'Calls', unit: 'calls' },
    { name: 'Change', unit: 'per cent change' },
    { name: 'Change', unit: 'calls' },
  ];
  const rows = [
    { label: 'Noise', values: [1200, -5, 8] },
    { label: 'Bins', values: [60, 2, 8], qualifier: 'over' as const },
    { label: 'Litter', values: [1, 2, 3] },
    { label: 'Litter', values: [4, 5, 6] },
  ];
  const table = { columns: columns.slice(0, 2), rows };

  test.each([
    ['a bare number stays one', 'Noise', undefined, 1200],
    ['a change is in words', 'Noise', 'Change', 'down 5%'],
    ['what the source prints before it belongs to it', 'Bins', undefined, 'over 60'],
    ['a row that is not there has none', 'Nois', undefined, undefined],
    ['two rows of one name have none', 'Litter', undefined, undefined],
  ])('%s', (_, row, column, figure) => {
    expect(figureIn(table, { row, column })).toBe(figure);
  });

  test('two columns of one name have none', () => {
    expect(figureIn({ columns, rows }, { row: 'Noise', column: 'Change' })).toBeUndefined();
  });
});
