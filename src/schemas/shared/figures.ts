import { z } from 'zod';
import { field, flag, optional } from './field.ts';
import { reference } from './reference.ts';
import { line, listOf, wholeNumber } from './text.ts';

/** How the figures of a column, or of one row, are counted and printed. */
const measure = {
  unit: optional(
    line,
    'What one of it is. "per cent" is shown as 65%, "per cent change" as up 5% or down 5%, "pounds" as £700,000, "million pounds" as £50 million; any other word stands beside the number.',
    'offences',
  ),
  decimals: optional(
    wholeNumber(0, 3),
    'How many digits after the point are printed, where YAML would lose a nought at the end.',
    1,
  ),
  people: optional(
    z.literal(false, { error: 'can only be false; leave it out otherwise.' }),
    'Write false if it does not count people, their cases or their homes. Only then may it be under five.',
    false,
  ),
};

const ofItsOwn = {
  period: optional(line, 'Its own period, if the group has several.', 'July 2025'),
  area: optional(line, 'Its own area, if the group has several.', 'Oldshire'),
};

/** One column of a table of figures. */
export const column = z.strictObject({
  name: field(line, 'The heading of the column.', 'Offences'),
  ...ofItsOwn,
  ...measure,
});

/** One row of a table of figures. */
export const row = z.strictObject({
  label: field(line, 'What was counted.', 'Robbery'),
  values: field(
    z
      .array(
        z.union([z.number(), line], { error: 'must be a number, or words such as "not stated".' }),
      )
      .min(1),
    'One value for each column, in their order. A fall is a number below nought.',
    [182, 36.8],
  ),
  qualifier: optional(
    z.enum(['about', 'at least', 'nearly', 'over']),
    'What the source prints before the number, if it is not exact.',
    'over',
  ),
  ...ofItsOwn,
  ...measure,
  total: flag('Write true on the row that adds up the others. It is not drawn.'),
  note: optional(line, 'What is particular about this row.', 'Counted in another way before 2024.'),
});

/** A figure of content/statistics, named by its record and its row, so that it is kept once. */
export const namedFigure = z.strictObject({
  of: field(reference('statistics'), 'The record it is in.', 'recorded-crime-2025-26'),
  row: field(line, 'The label of its row, letter by letter.', 'Theft of bicycles'),
  column: optional(line, 'The name of its column, if that is not the first.', 'Change'),
});

const keptFigure = z.strictObject({
  figure: field(namedFigure, 'The figure, where content/statistics keeps it.'),
  label: field(line, 'What the number is of, with its period.', 'penalties in 2025'),
});

/** The figures of a record: those that content/statistics keeps, and others in words. */
export function figuresLike(example: string) {
  return {
    keptFigures: optional(
      listOf(keptFigure),
      'Those of its figures that a file in content/statistics keeps: they are not typed again. They come first.',
    ),
    figures: optional(listOf(line), 'What was counted, one figure a line, with its period.', [
      example,
    ]),
  };
}

export type KeptFigure = z.infer<typeof keptFigure>;
export type NamedFigure = z.infer<typeof namedFigure>;
export type Column = z.infer<typeof column>;
export type Row = z.infer<typeof row>;
