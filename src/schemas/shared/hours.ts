import { z } from 'zod';
import { timeOfDay } from './calendar-date.ts';
import { field } from './field.ts';
import { line, listOf } from './text.ts';

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** The days and times a place is open, in Europe/London. A day that is not named is closed. */
export const hours = z.strictObject({
  periods: field(
    listOf(
      z
        .strictObject({
          days: field(listOf(z.enum(weekdays)).min(1), 'The days, in small letters.', ['monday']),
          opens: field(timeOfDay, 'When it opens.', '09:00'),
          closes: field(timeOfDay, 'When it closes, on the same day.', '17:00'),
        })
        .refine((period) => period.opens < period.closes, {
          path: ['closes'],
          error: 'is not after "opens".',
        }),
    ),
    'When it is open.',
    [{ days: ['monday', 'tuesday'], opens: '09:00', closes: '17:00' }],
  ),
  bankHolidays: field(
    z.enum(['open', 'closed', 'unknown']),
    'What happens on a bank holiday.',
    'closed',
  ),
  note: field(
    line,
    'What the days and times cannot say.',
    'The desk closes at lunchtime.',
  ).optional(),
});
