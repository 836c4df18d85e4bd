import { z } from 'zod';
import { calendarDate, timeOfDay } from './shared/calendar-date.ts';
import { field, flag, optional } from './shared/field.ts';
import { evidence } from './shared/source.ts';
import { line, listOf } from './shared/text.ts';

/** Something that is true for some days only, shown above a page or above all of them. */
export const notice = z
  .strictObject({
    title: field(
      line,
      'What people must know, in one sentence.',
      'The front desk is closed today.',
    ),
    says: optional(line, 'What to do instead, in one sentence.', 'Ring 101, or report online.'),
    urgent: flag('Write true where somebody could be hurt.'),
    from: field(calendarDate, 'The day from which it is shown, year-month-day.', '2026-12-08'),
    fromTime: optional(timeOfDay, 'From what time, if not from midnight.', '09:00'),
    until: field(calendarDate, 'The last day on which it is shown, year-month-day.', '2026-12-09'),
    untilTime: optional(timeOfDay, 'Until what time of that day, if not to its end.', '17:00'),
    pages: optional(
      listOf(line).min(1),
      'The pages above which it is shown, from the first slash. Without them it is above every page.',
      ['/contact/'],
    ),
    ...evidence,
  })
  .refine(
    ({ from, fromTime = '00:00', until, untilTime = '24:00' }) =>
      `${from}T${fromTime}` < `${until}T${untilTime}`,
    { path: ['until'], error: 'is not after "from".' },
  );

export type Notice = z.infer<typeof notice>;
