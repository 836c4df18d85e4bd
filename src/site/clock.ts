import { type CalendarDate, dateInLondon } from '../domain/date.ts';

/** The only place that reads the clock: BUILD_DATE (2026-11-30) if given, else today in London. */
export function today(): CalendarDate {
  return buildDate(process.env['BUILD_DATE']) ?? dateInLondon(Date.now());
}

/** The day that BUILD_DATE names, if any. Throws an `Error` of one sentence for anything else. */
export function buildDate(written = ''): CalendarDate | undefined {
  const day = written.trim();
  if (day === '') return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  if (isDay && /^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  throw new Error(`BUILD_DATE is "${day}". Allowed: a day like 2026-11-30, or nothing for today.`);
}
