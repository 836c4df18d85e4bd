import { z } from 'zod';
import { sourceDate } from './shared/calendar-date.ts';
import { webAddress } from './shared/contact.ts';
import { field, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, peopleSay, sentences } from './shared/text.ts';
import { topics } from './shared/topic.ts';

/** A campaign: something with a name that people were, or are, asked to notice or join. */
export const campaign = z
  .strictObject({
    title: field(line, 'Its name.', 'Walk Home Together'),
    summary: field(
      sentences,
      'What it is, in one or two sentences.',
      'Volunteers walk the quay on Friday nights, so that nobody has to walk home alone.',
    ),
    starts: optional(sourceDate, 'When it began: a day, a month or a year.', '2026-10-01'),
    ends: optional(sourceDate, 'When it ended or will end. Leave out if not known.', '2026-10-31'),
    when: field(line, 'When it was, in words people read.', 'October 2026'),
    everyYear: optional(line, 'When in the year it comes round again.', 'Late November'),
    organisations: optional(listOf(reference('organisations')), 'Who runs it.', [
      'oldminster-council',
    ]),
    places: optional(listOf(reference('places')), 'Where it happens.', ['market-hall']),
    guides: optional(listOf(reference('guides')), 'Guides that help on the same subject.', [
      'hate-crime',
    ]),
    url: optional(webAddress, 'Its own web page.', 'https://www.oldminster.example/walk'),
    topics,
    peopleSay: peopleSay('night walk'),
    ...evidence,
  })
  .refine(
    (written) =>
      !written.starts ||
      !written.ends ||
      written.starts.slice(0, written.ends.length) <= written.ends,
    { path: ['ends'], error: 'is before "starts".' },
  );

export type Campaign = z.infer<typeof campaign>;
