import type { CalendarDate, TimeOfDay } from './date.ts';
import { timeInWords, weekdayOf } from './date.ts';
import { type Hours, weekdays } from './opening-hours.ts';

/** Whether a place is open at a moment, as far as its hours say. */
export type OpenNow =
  { is: 'open'; until: TimeOfDay } | { is: 'closed'; opens?: TimeOfDay } | { is: 'not known' };

/**
 * Whether a place is open on a date at a time (both on the wall in Europe/London).
 * Bank holidays are dated; on days after the list runs out nothing is said, for any day could be one.
 * Nor is anything said for a day before the page was made: then the clock is wrong.
 */
export function openNow(
  hours: Hours,
  now: { date: CalendarDate; time: TimeOfDay },
  bankHolidays: readonly CalendarDate[],
  made: CalendarDate,
): OpenNow {
  if (now.date < made) return { is: 'not known' };
  const listEnds = bankHolidays.toSorted().at(-1);
  if (listEnds === undefined || now.date > listEnds) return { is: 'not known' };
  if (bankHolidays.includes(now.date)) {
    if (hours.bankHolidays === 'unknown') return { is: 'not known' };
    if (hours.bankHolidays === 'closed') return { is: 'closed' };
  }
  const today = weekdays[weekdayOf(now.date)] ?? 'monday';
  const periods = hours.periods
    .filter((period) => period.days.includes(today))
    .toSorted((a, b) => a.opens.localeCompare(b.opens));
  const current = periods.find((period) => period.opens <= now.time && now.time < period.closes);
  if (current) return { is: 'open', until: current.closes };
  const next = periods.find((period) => period.opens > now.time);
  return next ? { is: 'closed', opens: next.opens } : { is: 'closed' };
}

/** What a badge says; nothing where nothing is known. */
export function openNowInWords(state: OpenNow): string | undefined {
  if (state.is === 'open') return `Open now, until ${timeInWords(state.until)}`;
  if (state.is === 'not known') return undefined;
  return state.opens === undefined
    ? 'Closed today'
    : `Closed now, opens at ${timeInWords(state.opens)}`;
}
