import type { CalendarDate, Moment, TimeOfDay } from './date.ts';
import { daysAfter, formatTime, weekdayOf } from './date.ts';
import { weekdays } from '../schemas/shared/weekdays.ts';
import type { Hours } from './opening-hours.ts';

/** Whether a place is open, and until when or from when. */
export type OpenState =
  { is: 'open'; until: TimeOfDay } | { is: 'closed'; opens?: TimeOfDay } | { is: 'not known' };

/**
 * Whether a place is open at a moment. "Not known" after the last of the bank holidays we know, because
 * any later day could be one, and before the page was made, because the clock must then be wrong.
 */
export function openStateAt(
  hours: Hours,
  now: Required<Moment>,
  bankHolidays: readonly CalendarDate[],
  made: CalendarDate,
): OpenState {
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

/** The text of a badge; `undefined` where nothing is known. */
export function formatOpenState(state: OpenState): string | undefined {
  if (state.is === 'open') return `Open now, until ${formatTime(state.until)}`;
  if (state.is === 'not known') return undefined;
  return state.opens === undefined
    ? 'Closed today'
    : `Closed now, opens at ${formatTime(state.opens)}`;
}
