import { z } from 'zod';
import { field, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, peopleSay, sentences, wholeNumber } from './shared/text.ts';
import { topics } from './shared/topic.ts';

/** One priority of one plan year. */
export const priority = z.strictObject({
  title: field(line, 'Its official title, as printed.', 'Make the way home safer'),
  plan: field(reference('plans'), 'The plan year it belongs to.', '2026-27'),
  number: field(wholeNumber(1), 'Its number in the plan.', 4),
  summary: field(
    sentences,
    'What it is for, in our own words.',
    'People should get home from town without being followed or hurt.',
  ),
  commitments: optional(listOf(line), 'What the plan promised, one thing a line.', [
    'More lights by the quay',
  ]),
  guides: optional(listOf(reference('guides')), 'Guides on the same subject.', ['hate-crime']),
  topics,
  peopleSay: peopleSay('lights'),
  ...evidence,
});

export type Priority = z.infer<typeof priority>;
