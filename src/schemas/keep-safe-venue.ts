import { z } from 'zod';
import { calendarDate } from './shared/calendar-date.ts';
import { field, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { line, listOf } from './shared/text.ts';

/** A place in its role as a Keep Safe venue. */
export const keepSafeVenue = z
  .strictObject({
    place: field(reference('places'), 'The place it is in.', 'north-moor-village-hall'),
    joined: optional(calendarDate, 'The day it joined the scheme.', '2026-04-01'),
    left: optional(calendarDate, 'The day it left the scheme.', '2026-09-30'),
    offers: field(listOf(line), 'What you can do there, one thing a line.', [
      'Sit somewhere quiet',
      'Ask staff to ring someone',
    ]),
    ...evidence,
  })
  .refine(({ joined, left }) => !joined || !left || joined <= left, {
    path: ['left'],
    error: 'is before "joined".',
  });
