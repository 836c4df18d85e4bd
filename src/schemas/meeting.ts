import { z } from 'zod';
import { calendarDate, timeOfDay } from './shared/calendar-date.ts';
import { field, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { line, peopleSay, wholeNumber } from './shared/text.ts';

/** One local community meeting. Times are wall-clock times in Europe/London. */
export const meeting = z
  .strictObject({
    summary: field(line, 'What it is called.', 'Local community meeting, Oldminster'),
    date: field(calendarDate, 'The day, year-month-day.', '2026-12-08'),
    starts: field(timeOfDay, 'When it starts, on the 24-hour clock, in quotes.', '18:30'),
    ends: field(timeOfDay, 'When it ends, on the 24-hour clock, in quotes.', '20:00'),
    place: field(
      reference('places'),
      'Where it is: a file in content/places.',
      'oldminster-library',
    ),
    status: field(
      z.enum(['confirmed', 'tentative', 'cancelled']),
      'Is it going ahead? Never delete a cancelled meeting: say so here.',
      'confirmed',
    ),
    cancelledBecause: optional(
      line,
      'Why it was cancelled, or what happens instead.',
      'The heating is broken. Come to North Moor on 15 December instead.',
    ),
    sequence: optional(
      wholeNumber(0),
      'How often the day, time, place or status has changed since it was published. Add one each time, so that calendars follow.',
      1,
    ),
    organisers: field(z.array(reference('organisations')).min(1), 'Who holds it.', [
      'oldshire-police',
    ]),
    peopleSay: peopleSay('ward meeting'),
    ...evidence,
  })
  .refine((written) => written.starts < written.ends, {
    path: ['ends'],
    error: 'is not after "starts".',
  });

export type Meeting = z.infer<typeof meeting>;
