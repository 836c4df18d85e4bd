import type { CalendarDate, TimeOfDay } from './date.ts';
import { daysAfter, formatTime, weekdayOf } from './date.ts';
import { weekdays } from '../schemas/shared/weekdays.ts';
import type { Hours } from './opening-hours.ts';

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
  const listEnds = [...bankHolidays].sort().pop();
  if (listEnds === undefined || now.date > listEnds) return { is: 'not known' };
  const yesterday = daysAfter(now.date, -1);
  const sinceYesterday = periodsOn(yesterday, hours).find(
    ({ opens, closes }) => closes < opens && now.time < closes,
  );
  const wasHoliday = bankHolidays.includes(yesterday);
  if (sinceYesterday && wasHoliday && hours.bankHolidays === 'unknown') return { is: 'not known' };
  if (sinceYesterday && !(wasHoliday && hours.bankHolidays === 'closed')) {
    return { is: 'open', until: sinceYesterday.closes };
  }
  if (bankHolidays.includes(now.date)) {
    if (hours.bankHolidays === 'unknown') return { is: 'not known' };
    if (hours.bankHolidays === 'closed') return { is: 'closed' };
  }
  const periods = periodsOn(now.date, hours);
  const current = periods.find(
    ({ opens, closes }) => opens <= now.time && (now.time < closes || closes < opens),
  );
  if (current) return { is: 'open', until: current.closes };
  const next = periods.find((period) => period.opens > now.time);
  return next ? { is: 'closed', opens: next.opens } : { is: 'closed' };
}

/** The periods that begin on a date, earliest first. */
function periodsOn(date: CalendarDate, hours: Hours): Hours['periods'] {
  const day = weekdays[weekdayOf(date)] ?? 'monday';
  return hours.periods
    .filter((period) => period.days.includes(day))
    .sort((a, b) => a.opens.localeCompare(b.opens, 'en'));
}

/** What a badge says; nothing where nothing is known. */
export function formatOpenNow(state: OpenNow): string | undefined {
  if (state.is === 'open') return `Open now, until ${formatTime(state.until)}`;
  if (state.is === 'not known') return undefined;
  return state.opens === undefined
    ? 'Closed today'
    : `Closed now, opens at ${formatTime(state.opens)}`;
}
