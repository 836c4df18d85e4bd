import { z } from 'zod';
import { field } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { checked, sources } from './shared/source.ts';
import { line, listOf } from './shared/text.ts';
import { topics } from './shared/topic.ts';

const figure = z.strictObject({
  label: field(line, 'What was counted.', 'Robbery'),
  values: field(
    z
      .array(
        z.union([z.number(), line], { error: 'must be a number, or words such as "not stated".' }),
      )
      .min(1),
    'One value for each column, in their order.',
    [182, 36.8],
  ),
  note: field(line, 'What is particular about this row.').optional(),
});

/** A group of figures that share a period, an area and a source. */
export const statistic = z
  .strictObject({
    title: field(line, 'What the figures are about.', 'Police recorded crime, change to July 2026'),
    period: field(line, 'The period they cover, as printed.', 'Twelve months to July 2026'),
    area: field(line, 'The area they cover.', 'Oldminster'),
    columns: field(
      listOf(
        z.strictObject({
          name: field(line, 'The heading of the column.', 'Offences'),
          unit: field(line, 'What one of it is.', 'offences'),
        }),
      ).min(1),
      'What each value is.',
    ),
    rows: field(listOf(figure).min(1), 'The figures.'),
    caveat: field(line, 'What a reader must know before using them.').optional(),
    chart: field(
      z.strictObject({ column: field(z.number().int().min(1), 'Which column is drawn.', 1) }),
      'Write this if the figures can be compared with each other in a bar chart.',
    ).optional(),
    priorities: field(listOf(reference('priorities')), 'Priorities the figures speak to.', [
      '2026-27/cut-anti-social-behaviour',
    ]).optional(),
    topics,
    sources,
    checked,
  })
  .superRefine((written, context) => {
    written.rows.forEach((row, index) => {
      if (row.values.length !== written.columns.length) {
        context.addIssue({
          code: 'custom',
          path: ['rows', index, 'values'],
          message: `has ${String(row.values.length)} values for ${String(written.columns.length)} columns.`,
        });
      }
    });
  });

export type Statistic = z.infer<typeof statistic>;
