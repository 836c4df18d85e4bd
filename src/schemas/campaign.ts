import { z } from 'zod';
import { sourceDate } from './shared/calendar-date.ts';
import { webAddress } from './shared/contact.ts';
import { field } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { checked, sources } from './shared/source.ts';
import { line, listOf, sentences, peopleSay, whatPeopleSay } from './shared/text.ts';
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
    starts: field(sourceDate, 'When it began: a day, a month or a year.', '2026-10-01').optional(),
    ends: field(
      sourceDate,
      'When it ended or will end. Leave out if not known.',
      '2026-10-31',
    ).optional(),
    when: field(line, 'When it was, in words people read.', 'October 2026'),
    everyYear: field(line, 'When in the year it comes round again.', 'Late November').optional(),
    organisations: field(listOf(reference('organisations')), 'Who runs it.', [
      'oldminster-council',
    ]).optional(),
    places: field(listOf(reference('places')), 'Where it happens.', ['market-hall']).optional(),
    guides: field(listOf(reference('guides')), 'Guides that help on the same subject.', [
      'hate-crime',
    ]).optional(),
    url: field(webAddress, 'Its own web page.', 'https://www.oldminster.example/walk').optional(),
    topics,
    peopleSay: field(peopleSay, whatPeopleSay, ['night walk']).optional(),
    sources,
    checked,
  })
  .refine(
    (written) =>
      !written.starts ||
      !written.ends ||
      written.starts.slice(0, written.ends.length) <= written.ends,
    { path: ['ends'], error: 'is before "starts".' },
  );

export type Campaign = z.infer<typeof campaign>;
