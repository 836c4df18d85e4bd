import { type CalendarDate, monthsAfter } from './date.ts';

/**
 * Whether the ONS has published its Postcode Directory again since the one of a month (`2026-08`): it
 * does so in February, May, August and November (geoportal.statistics.gov.uk). A month is allowed for.
 */
export function isNewDirectoryOut(month: string, today: CalendarDate): boolean {
  return /^\d{4}-\d{2}$/.test(month) && monthsAfter(`${month}-28`, 4) <= today;
}
