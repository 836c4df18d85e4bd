import { z } from 'zod';
import { closingTime, timeOfDay } from './calendar-date.ts';
import { field, optional } from './field.ts';
import { line, listOf } from './text.ts';
import { weekdays } from './weekdays.ts';

/** No place is open longer beyond midnight: 9am to 5am was meant to be 9am to 5pm. */
const longestNight = 18 * 60;

function isPlausible({ opens, closes }: { opens: string; closes: string }): boolean {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const span = minutes(closes) - minutes(opens);
  return span > 0 || (span < 0 && span + 24 * 60 <= longestNight);
}

/** The days and times a place is open, in Europe/London. A day that is not named is closed. */
export const hours = z.strictObject({
  periods: field(
    listOf(
      z
        .strictObject({
          days: field(listOf(z.enum(weekdays)).min(1), 'The days, in small letters.', ['monday']),
          opens: field(timeOfDay, 'When it opens.', '09:00'),
          closes: field(
            closingTime,
            'When it closes. A time before it opens is on the next day; 24:00 is midnight.',
            '17:00',
          ),
        })
        .refine(isPlausible, {
          path: ['closes'],
          error: 'is not within 18 hours after "opens".',
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
  note: optional(line, 'What the days and times cannot say.', 'The desk closes at lunchtime.'),
});
