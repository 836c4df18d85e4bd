import { z } from 'zod';
import { faultReporter, field, optional } from './shared/field.ts';
import { namedFigure } from './shared/figures.ts';
import { notDone } from './shared/not-done.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, sentences } from './shared/text.ts';

const outcome = z
  .strictObject({
    value: optional(
      z.union([z.number(), line], { error: 'must be a number, or words such as "over 60".' }),
      'What was counted. Never a count of people under five.',
      111,
    ),
    figure: optional(
      namedFigure,
      'Instead of "value": the same figure where content/statistics keeps it.',
      { of: 'recorded-crime-2025-26', row: 'Theft of bicycles' },
    ),
    label: field(line, 'What the number is of.', 'people came'),
    opens: optional(
      listOf(reference('priorities')),
      'The priorities whose page opens with it: something that was done, never a plan or a target. Each shows three.',
      ['2025-26/cut-anti-social-behaviour'],
    ),
  })
  .refine(({ value, figure }) => value !== undefined || figure !== undefined, {
    path: ['value'],
    error: 'is missing, and so is "figure". Give one of the two.',
  })
  .refine(({ value, figure }) => value === undefined || figure === undefined, {
    path: ['value'],
    error: 'repeats what "figure" says. Take one of the two out.',
  });

/** What came of a project: a number, or the figure that it is. */
export type Outcome = z.infer<typeof outcome>;

/** A project or initiative of one plan year. */
export const project = z
  .strictObject({
    title: field(
      line,
      'What it is called, as printed. A name that says nothing is followed by a colon and what it is.',
      'Looking Out Conference 2025',
    ),
    printedAs: optional(
      line,
      'What the paper calls it, where the title calls it something else.',
      'LOC (Looking Out Conference)',
    ),
    plan: field(reference('plans'), 'The plan year whose paper names it.', '2025-26'),
    priorities: optional(
      listOf(reference('priorities')),
      'The priorities of the same year it serves.',
      ['2025-26/cut-anti-social-behaviour'],
    ),
    commissionerPriorities: optional(
      listOf(reference('commissioner-priorities')),
      'The commissioner’s priorities the paper prints beside it.',
      ['safer-streets'],
    ),
    leads: optional(listOf(reference('organisations')), 'Who leads it.', ['oldminster-council']),
    funders: optional(listOf(reference('organisations')), 'Who paid for it.', [
      'oldshire-county-council',
    ]),
    partners: optional(listOf(reference('organisations')), 'Who else takes part.', [
      'oldshire-police',
    ]),
    timing: optional(line, 'When, as printed.', 'November 2025'),
    status: optional(
      line,
      'Its state when the paper was written. What was not done begins with "planned", "about to", "cancelled", "due", "in development", "no money", "on hold" or "to be".',
      'completed',
    ),
    summary: field(
      sentences,
      'What it is, in our own words.',
      'A day for staff in shops and schools on how to notice abuse.',
    ),
    outcomes: optional(listOf(outcome), 'What came of it.', [{ value: 111, label: 'people came' }]),
    campaign: optional(
      reference('campaigns'),
      'The campaign it became, if it has a page.',
      'light-the-way',
    ),
    note: optional(line, 'What is unsure about it.', 'The paper does not say who came.'),
    ...evidence,
  })
  .superRefine(({ outcomes = [], priorities = [], status }, context) => {
    const report = faultReporter(context);
    for (const [at, { opens = [] }] of outcomes.entries()) {
      const path = ['outcomes', at, 'opens'];
      const other = opens.find((one) => !priorities.includes(one));
      if (other !== undefined) report(path, `names "${other}", which this project did not serve.`);
      if (opens.length > 0 && notDone.test(status ?? '')) {
        report(path, 'would show a plan as something done. The status says that it was not.');
      }
    }
  });
