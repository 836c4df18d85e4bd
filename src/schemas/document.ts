import { z } from 'zod';
import { sourceDate } from './shared/calendar-date.ts';
import { webAddress } from './shared/contact.ts';
import { field, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { sources } from './shared/source.ts';
import { line, listOf } from './shared/text.ts';

const part = optional(line, 'The place in the paper.', 'section 7.5');
const note = optional(line, 'What is unsure about it.', 'The year is not printed.');

const contentsPart = z.strictObject({
  name: field(line, 'What the part is called.', 'Appendix A'),
  about: field(line, 'What is in it.', 'Tables of projects.'),
});

const event = z.strictObject({
  date: field(sourceDate, 'When, as printed.', '2023-11'),
  until: optional(sourceDate, 'The last day or month, if it lasted.', '2023-12'),
  title: field(line, 'What it is.', 'Looking Out Conference'),
  status: field(
    z.enum(['held', 'planned', 'cancelled', 'not known']),
    'Its state when the paper was written.',
    'held',
  ),
  part,
  note,
});

const grant = z.strictObject({
  recipient: field(line, 'Who was to have it.', 'Lantern'),
  purpose: field(line, 'What for.', 'Rape alarms'),
  from: optional(line, 'Who paid or was to pay, if the paper says.', 'Oldminster Council'),
  pounds: optional(
    z.number({ error: 'must be a number of pounds, without the sign.' }).min(0),
    'How many pounds, as printed. Leave out if the paper gives no figure.',
    360,
  ),
  period: field(line, 'Which year or months it belongs to, as printed.', '2023-24'),
  part,
  note,
});

const named = z.strictObject({
  name: field(line, 'Its name, as printed.', 'Crime and Disorder Act 1998'),
  says: field(
    line,
    'What the paper says of it, in our own words.',
    'Partners must work together against crime.',
  ),
  part,
  note,
});

const promise = z.strictObject({
  says: field(
    line,
    'What must or will be done, in our own words.',
    'Ask residents every year what worries them.',
  ),
  law: optional(
    line,
    'The law that asks for it, if the paper names it.',
    'Crime and Disorder Act 1998',
  ),
  part,
  note,
});

const contradiction = z.strictObject({
  says: field(
    line,
    'What does not agree, with both figures or dates.',
    'Page 2 counts 40 schools, page 7 counts 38.',
  ),
  part,
  sources: sources.optional(),
});

/** A paper the records cite, and what it lists. We hold the citation, not the file. */
export const document = z.strictObject({
  title: field(line, 'Its title.', 'Annual Partnership Plan 2023-24'),
  publisher: field(line, 'Who published it.', 'Oldminster Council'),
  date: field(sourceDate, 'The date it shows.', '2023-04-17'),
  about: field(
    line,
    'What it is and what is in it.',
    'The plan for the year from April 2023, with three priorities.',
  ),
  address: optional(
    webAddress,
    'Where it can be read. Leave out if not known.',
    'https://www.oldminster.example/plan',
  ),
  holder: optional(reference('organisations'), 'Who to ask for a copy.', 'oldminster-council'),
  parts: optional(listOf(contentsPart), 'Its parts, in their order.'),
  gaps: optional(
    listOf(line),
    'What it names or ought to hold that is not in it, one thing a line.',
    ['Its Appendix B is named and is not in the paper.'],
  ),
  events: optional(listOf(event), 'Dates it names, oldest first.'),
  funding: optional(listOf(grant), 'Money it names.'),
  laws: optional(listOf(named), 'Laws and official plans it names.'),
  powers: optional(listOf(named), 'Powers it says can be used.'),
  duties: optional(listOf(promise), 'What it says the law asks of the partners.'),
  commitments: optional(
    listOf(promise),
    'What it says the partners will do. A promise of a priority belongs in the file of that priority.',
  ),
  contradictions: optional(
    listOf(contradiction),
    'Where it contradicts itself or another source; name the other source.',
  ),
});
