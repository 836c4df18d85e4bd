import { z } from 'zod';
import { faultReporter, field, optional } from './field.ts';
import { reference } from './reference.ts';
import { line, listOf, sitePath } from './text.ts';

/** The most words that can be taken in on a button. */
const mostWords = 5;

/** The most buttons that fit under a heading on a phone. */
const mostActions = 4;

const action = z
  .strictObject({
    text: field(
      line.refine((text) => text.split(' ').length <= mostWords, {
        error: 'has more than five words.',
      }),
      'What the button says, in at most five words: whom to turn to, or what to do.',
      'Ring the family line',
    ),
    for: optional(line, 'For whom it is, or when, where that matters.', 'Young people'),
    service: optional(
      reference('services'),
      'The service it leads to. Its number, address and hours are shown from there.',
      'lantern-helpline',
    ),
    by: optional(
      z.enum(['call', 'text', 'online']),
      'Which way of the service, where it has several. Left out: its first number, else its first form, else its web site.',
      'call',
    ),
    number: optional(
      line,
      'Which number of the service, by its label there, where it has several. Left out: the first.',
      'Out of hours',
    ),
    to: optional(
      sitePath,
      'The page of this site it leads to instead of a service, from the first slash.',
      '/hate-crime/reporting-centres/',
    ),
  })
  .superRefine(({ service, by, number, to }, context) => {
    const report = faultReporter(context);
    if (service !== undefined && to !== undefined) {
      report(['to'], 'is given together with "service". An action leads to one of the two.');
    }
    if (service !== undefined) return;
    if (to === undefined) {
      report(['service'], 'is missing, and so is "to". An action leads to one of the two.');
    }
    for (const [name, value] of Object.entries({ by, number })) {
      if (value !== undefined) {
        report([name], 'says how to reach a service, and no service is named.');
      }
    }
  });

/** What to do now: the buttons under the heading of a page, first to try first. */
export const actions = field(
  listOf(action).min(1).max(mostActions, { error: 'names more than four actions.' }),
  'What to do now: the buttons under the heading, at most four, first to try first.',
  [{ text: 'Ring the family line', service: 'lantern-helpline' }],
);

export type Action = z.infer<typeof action>;
