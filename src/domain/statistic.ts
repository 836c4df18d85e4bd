import type { NamedFigure } from '../schemas/shared/figures.ts';
import type { Statistic } from '../schemas/statistic.ts';

type Column = Statistic['columns'][number];
type Row = Statistic['rows'][number];
type Measure = Pick<Column, 'unit' | 'decimals'>;

/** A figure as it is shown: its number as text, and its unit if that is shown beside it. */
export interface Cell {
  says: string;
  unit: string | undefined;
}

/** A table as it is shown. Each heading has its own period, area and unit below it. */
export interface FigureTable {
  /** The heading over the labels of the rows. */
  heading: string;
  columns: { name: string; under: string[] }[];
  rows: { label: string; under: string[]; cells: Cell[]; isTotal: boolean }[];
}

/** One bar of a chart: its value, and the text at its end. */
export interface Bar {
  label: string;
  value: number;
  says: string;
}

/**
 * Formats a figure, with its unit if that is a sign or a direction.
 * @example formatFigure(-15.5, { unit: 'per cent change' }) // 'down 15.5%'
 */
export function formatFigure(
  value: number | string,
  { unit, decimals }: Measure,
  qualifier?: string,
): string {
  if (typeof value === 'string') return value;
  const about = (number: string) => (qualifier === undefined ? number : `${qualifier} ${number}`);
  const size = formatNumber(Math.abs(value), decimals);
  const signed = formatNumber(value, decimals);
  switch (unit) {
    case 'per cent':
      return about(`${signed}%`);
    case 'per cent change':
      if (value === 0) return 'no change';
      return `${value < 0 ? 'down' : 'up'} ${about(`${size}%`)}`;
    case 'pounds':
      return about(`£${signed}`);
    case 'million pounds':
      return about(`£${signed} million`);
    default:
      return about(signed);
  }
}

/** The table of a group of figures, with every value as text. */
export function tableOf({
  heading = 'What was counted',
  columns,
  rows,
}: Pick<Statistic, 'heading' | 'columns' | 'rows'>): FigureTable {
  return {
    heading,
    columns: columns.map(({ name, period, area, unit }) => ({
      name,
      under: defined([period, area, unitBeside(unit, name)]),
    })),
    rows: rows.map((row) => ({
      label: row.label,
      under: defined([labelled('Period', row.period), labelled('Area', row.area), row.note]),
      cells: columns.map((column, index) => cellOf(row, column, index)),
      isTotal: row.total === true,
    })),
  };
}

/** The chart of a group of figures, if it has one. */
export function chartOf(
  statistic: Pick<Statistic, 'columns' | 'rows' | 'chart' | 'period' | 'area'>,
): { of: string; period: string; area: string; bars: Bar[] } | undefined {
  const { columns, rows, chart } = statistic;
  const index = (chart?.column ?? 0) - 1;
  const column = columns[index];
  if (!column) return undefined;
  const bars = rows.flatMap((row): Bar[] => {
    const value = row.values[index];
    if (row.total || typeof value !== 'number') return [];
    return [{ label: row.label, value, says: formatFigure(value, column, row.qualifier) }];
  });
  return {
    of: defined([column.name, unitBeside(column.unit, column.name)]).join(', in '),
    period: column.period ?? statistic.period,
    area: column.area ?? statistic.area,
    bars,
  };
}

/**
 * One figure by its row and column, as text if it is more than a number; `undefined` if there is none,
 * or several of that name.
 */
export function figureIn(
  { columns, rows }: Pick<Statistic, 'columns' | 'rows'>,
  { row: label, column: name }: Pick<NamedFigure, 'row' | 'column'>,
): number | string | undefined {
  const [column, ...otherColumns] =
    name === undefined ? columns.slice(0, 1) : columns.filter((one) => one.name === name);
  const [row, ...otherRows] = rows.filter((one) => one.label === label);
  if (!row || !column || otherColumns.length + otherRows.length > 0) return undefined;
  const index = columns.indexOf(column);
  const value = row.values[index];
  const { says } = cellOf(row, column, index);
  return typeof value === 'number' && says === formatNumber(value) ? value : says;
}

function cellOf(row: Row, column: Column, index: number): Cell {
  const value = row.values[index] ?? '';
  const measure = { unit: row.unit ?? column.unit, decimals: row.decimals ?? column.decimals };
  return {
    says: formatFigure(value, measure, row.qualifier),
    unit: typeof value === 'number' ? unitBeside(row.unit) : undefined,
  };
}

/** The unit to show beside a number, unless the number or the heading already has it. */
function unitBeside(unit: string | undefined, heading = ''): string | undefined {
  const saidWithNumber = ['per cent', 'per cent change', 'pounds', 'million pounds'];
  if (unit === undefined || saidWithNumber.includes(unit)) return undefined;
  return heading.toLowerCase().includes(unit.toLowerCase()) ? undefined : unit;
}

/** By their least number of decimals. */
const formats = new Map<number, Intl.NumberFormat>();

function formatNumber(value: number, decimals = 0): string {
  const format =
    formats.get(decimals) ??
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: 3 });
  formats.set(decimals, format);
  return format.format(value).replace('-', '−');
}

function labelled(name: string, words: string | undefined): string | undefined {
  return words === undefined ? undefined : `${name}: ${words}`;
}

function defined(parts: readonly (string | undefined)[]): string[] {
  return parts.filter((part) => part !== undefined);
}
