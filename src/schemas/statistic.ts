import { z } from 'zod';
import { faultReporter, field, optional } from './shared/field.ts';
import { type Column, type Row, column, row } from './shared/figures.ts';
import { reference } from './shared/reference.ts';
import { smallCounts } from './shared/small-count.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, peopleSay, sentences, wholeNumber } from './shared/text.ts';
import { topics } from './shared/topic.ts';

/** A group of figures that share a source, and as a rule a period and an area. */
export const statistic = z
  .strictObject({
    title: field(line, 'What the figures are about.', 'Police recorded crime, change to July 2026'),
    summary: field(
      sentences,
      'What they show, in one or two plain sentences that hold nothing the table does not.',
      'In the year to July 2026 the police recorded fewer crimes than in the year before.',
    ),
    period: field(
      line,
      'The period they cover, as printed. If the source prints none, say so.',
      'Twelve months to the end of July 2026',
    ),
    area: field(line, 'The area they cover.', 'Oldminster'),
    heading: optional(
      line,
      'The heading above the labels of the rows; “What was counted” if left out.',
      'Month',
    ),
    columns: field(listOf(column).min(1), 'What each value is.', [
      { name: 'Offences', unit: 'offences' },
      { name: 'Change', unit: 'per cent change' },
    ]),
    rows: field(listOf(row).min(1), 'The figures.', [{ label: 'Robbery', values: [182, 36.8] }]),
    caveat: optional(
      sentences,
      'What a reader must know before using them: what is unsure, left out or contradicted.',
      'Crime that was not reported is not counted.',
    ),
    chart: optional(
      z.strictObject({
        column: field(
          z.number({ error: 'must be the number of a column.' }).int().min(1),
          'Which column is drawn, counted from 1.',
          1,
        ),
      }),
      'Write this if the figures of one column can be compared: one unit, one period.',
    ),
    headline: optional(
      z.strictObject({
        place: field(wholeNumber(1, 6), 'Which of the six it is.', 1),
        column: field(
          z.number({ error: 'must be the number of a column.' }).int().min(1),
          'Which column is drawn, counted from 1.',
          1,
        ),
        rows: field(listOf(line).min(1), 'The labels of the rows that are drawn.', ['Robbery']),
      }),
      'Write this if it is one of the six that open the page of figures.',
    ),
    priorities: optional(listOf(reference('priorities')), 'Priorities the figures speak to.', [
      '2026-27/cut-anti-social-behaviour',
    ]),
    page: optional(
      reference('pages'),
      'The page of this site about what was counted.',
      'crucial-crew',
    ),
    topics,
    peopleSay: peopleSay('numbers of crimes'),
    ...evidence,
  })
  .superRefine((written, context) => {
    const report = faultReporter(context);
    const { columns, rows, chart, headline } = written;

    for (const [index, { values, unit }] of rows.entries()) {
      if (values.length !== columns.length) {
        report(
          ['rows', index, 'values'],
          `has ${counted(values.length, 'value')} for ${counted(columns.length, 'column')}.`,
        );
      }
      const bare = columns.find((one) => unit === undefined && one.unit === undefined);
      if (bare) {
        report(
          ['rows', index, 'unit'],
          `is missing, and the column "${bare.name}" has none either. Say what one of it is.`,
        );
      }
    }
    for (const { at, why } of smallCounts(columns, rows)) report(['rows', at, 'values'], why);
    const drawn = chart && whyNotDrawn(written, chart.column);
    if (drawn !== undefined) report(['chart', 'column'], drawn);
    for (const [at, label] of (headline?.rows ?? []).entries()) {
      const row = rows.find((one) => one.label === label);
      if (typeof row?.values[(headline?.column ?? 0) - 1] !== 'number') {
        report(
          ['headline', 'rows', at],
          `is not a row with a number in that column. The rows are: ${rows.map((one) => one.label).join('; ')}.`,
        );
      }
    }
  });

export type Statistic = z.infer<typeof statistic>;

/** Why a column cannot be drawn, if it cannot. */
function whyNotDrawn(
  { columns, rows }: { columns: readonly Column[]; rows: readonly Row[] },
  number: number,
): string | undefined {
  if (columns[number - 1] === undefined) {
    return `is ${String(number)}; columns are counted from 1 to ${String(columns.length)}.`;
  }
  const drawn = rows.filter((one) => one.total === undefined);
  if (drawn.some(({ unit, period, area }) => (unit ?? period ?? area) !== undefined)) {
    return 'has rows with a unit, a period or an area of their own, which bars would compare. Take the chart out.';
  }
  if (drawn.filter(({ values }) => typeof values[number - 1] === 'number').length < 2) {
    return 'has fewer than two numbers. Take the chart out.';
  }
  return undefined;
}

function counted(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
