import { type CalendarDate, dateInLondon } from '../domain/date.ts';

/** The only place that reads the clock: BUILD_DATE (2026-11-30) if given, else today in London. */
export function today(): CalendarDate {
  return process.env['BUILD_DATE'] ?? dateInLondon(Date.now());
}
