import { z } from 'zod';
import { calendarDate } from './shared/calendar-date.ts';
import { field, optional } from './shared/field.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, sentences } from './shared/text.ts';

/** One plan year of the partnership. The file name is the year, 2023-24. */
export const plan = z
  .strictObject({
    title: field(line, 'What the plan is called.', 'Annual Partnership Plan 2027-28'),
    starts: field(calendarDate, 'The first day.', '2027-04-01'),
    ends: field(calendarDate, 'The last day.', '2028-03-31'),
    summary: field(
      sentences,
      'What the year was about, in one or two sentences.',
      'The year’s work is on stalking and on safe ways home.',
    ),
    note: optional(
      sentences,
      'What is missing or unsure about this year.',
      'The plan prints no figures.',
    ),
    noProjects: optional(
      sentences,
      'Why this year or its priorities show no projects, or not all of them.',
      'The plan prints its table of projects empty.',
    ),
    prioritiesAsPrinted: optional(
      listOf(line),
      'Priorities known only as a list in the press, when their own titles are not known.',
      ['Safe ways home'],
    ),
    ...evidence,
  })
  .refine((year) => year.starts < year.ends, {
    path: ['ends'],
    error: 'is not after "starts".',
  });

export type Plan = z.infer<typeof plan>;
