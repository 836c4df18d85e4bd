import { z } from 'zod';
import { sourceDate } from './shared/calendar-date.ts';
import { email, phoneNumber, webAddress } from './shared/contact.ts';
import { field, optional } from './shared/field.ts';
import { hours } from './shared/hours.ts';
import { postcode } from './shared/postcode.ts';
import { reference } from './shared/reference.ts';
import { needsReason, sensitive } from './shared/sensitive.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, peopleSay, sentences } from './shared/text.ts';

const known = z.enum(['yes', 'no', 'unknown']);

/** A building or spot, stored once, whatever happens there. */
export const place = z
  .strictObject({
    name: field(line, 'What people call it.', 'Riverside Library'),
    formerNames: optional(listOf(line), 'Names it had before.', ['Reading Rooms']),
    organisation: optional(reference('organisations'), 'Who runs it.', 'oldminster-council'),
    street: optional(line, 'Building and street.', '3 River Lane'),
    town: field(line, 'Town or village.', 'Oldminster'),
    postcode: optional(postcode, 'Its postcode.', 'ZZ99 1AB'),
    point: optional(
      z.strictObject({
        latitude: field(z.number().min(-90).max(90), 'Degrees north.', 54.5),
        longitude: field(z.number().min(-180).max(180), 'Degrees east.', 3),
        of: field(z.enum(['postcode', 'building']), 'What the point marks.', 'postcode'),
      }),
      'Where it is, for distances. Leave it out if the building was not checked.',
    ),
    phone: optional(phoneNumber, 'Its own public number, in quotes.', '01632 960 001'),
    email: optional(email, 'Its own public mailbox.', 'hello@oldminster.example'),
    url: optional(webAddress, 'Its own web page.', 'https://oldminster.example/library'),
    hours: optional(hours, 'When it is open.'),
    hoursAsPrinted: optional(
      line,
      'Old or loose opening hours, in words with their date, when they are too unsure for "hours".',
      'Tuesday to Sunday, 10am to 5pm (2013)',
    ),
    access: optional(
      z.strictObject({
        stepFree: field(known, 'Can you get in without steps?', 'yes'),
        hearingLoop: field(known, 'Is there a hearing loop?', 'unknown'),
        toilet: field(known, 'Is there an accessible toilet?', 'unknown'),
        note: optional(line, 'How to get in.', 'Ramp at the side door.'),
      }),
      'Getting in and being there.',
    ),
    state: field(
      z
        .strictObject({
          is: field(z.enum(['open', 'closed', 'unknown']), 'Is it open to the public?', 'unknown'),
          since: optional(sourceDate, 'Since when it is closed.', '2024-09-02'),
          note: optional(sentences, 'What people should know.', 'Closed for repairs.'),
        })
        .refine((state) => state.is !== 'closed' || state.since !== undefined, {
          path: ['since'],
          error: 'is missing. A closed place says since when.',
        }),
      'Whether it is open, closed or not known.',
      { is: 'unknown' },
    ),
    arrival: optional(sentences, 'What to look for on arrival.', 'Ask at the desk.'),
    peopleSay: peopleSay('the library'),
    ...sensitive,
    ...evidence,
  })
  .superRefine(needsReason);

export type Place = z.infer<typeof place>;
