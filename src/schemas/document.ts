import { z } from 'zod';
import { sourceDate } from './shared/calendar-date.ts';
import { webAddress } from './shared/contact.ts';
import { field } from './shared/field.ts';
import { line, listOf } from './shared/text.ts';

const part = field(line, 'The place in the paper.', 'section 7.5').optional();
const note = field(line, 'What is unsure about it.').optional();

const contentsPart = z.strictObject({
  name: field(line, 'What the part is called.', 'Appendix A'),
  about: field(line, 'What is in it.', 'The plan for 2020-21, with three tables of projects.'),
});

const event = z.strictObject({
  date: field(sourceDate, 'When, as printed.', '2016-11'),
  until: field(sourceDate, 'The last day or month, if it lasted.', '2016-12').optional(),
  title: field(line, 'What it is.', 'Hidden Harms Conference'),
  status: field(
    z.enum(['held', 'planned', 'not known']),
    'Where it stood when the paper was written.',
    'held',
  ),
  part,
  note,
});

const grant = z.strictObject({
  recipient: field(line, 'Who was to have it.', 'Open Road'),
  purpose: field(line, 'What for.', 'Kits against acid attacks'),
  pounds: field(
    z.number({ error: 'must be a number of pounds, without the sign.' }).min(0),
    'How many pounds, as printed. Leave out if the paper gives no figure.',
    360,
  ).optional(),
  year: field(line, 'Which year it belongs to.', '2018-19').optional(),
  part,
  note,
});

const named = z.strictObject({
  name: field(line, 'Its name, as printed.', 'Crime and Disorder Act 1998'),
  says: field(line, 'What the paper says of it, in our own words.'),
  part,
  note,
});

const promise = z.strictObject({
  says: field(line, 'What must or will be done, in our own words.'),
  law: field(line, 'The law that asks for it, if the paper names it.').optional(),
  part,
  note,
});

/** A paper the records cite, and what it lists. We hold the citation, not the file. */
export const document = z.strictObject({
  title: field(line, 'Its title.', 'Annual Partnership Plan 2020-21'),
  publisher: field(line, 'Who published it.', 'Example Council'),
  date: field(sourceDate, 'The date it shows.', '2020-09-15'),
  about: field(line, 'What it is and what is in it.'),
  address: field(webAddress, 'Where it can be read. Leave out if not known.').optional(),
  parts: field(listOf(contentsPart), 'Its parts, in their order.').optional(),
  events: field(listOf(event), 'Dates it names, oldest first.').optional(),
  funding: field(listOf(grant), 'Money it names.').optional(),
  laws: field(listOf(named), 'Laws and official plans it names.').optional(),
  powers: field(listOf(named), 'Powers it says can be used.').optional(),
  duties: field(listOf(promise), 'What it says the law asks of the partners.').optional(),
  commitments: field(listOf(promise), 'What it says the partners will do.').optional(),
  contradictions: field(
    listOf(line),
    'Where it contradicts itself or another paper, one thing a line.',
  ).optional(),
});

export type Document = z.infer<typeof document>;
