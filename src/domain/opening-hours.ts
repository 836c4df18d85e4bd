import type { z } from 'zod';
import type { hours } from '../schemas/shared/hours.ts';
import { weekdays } from '../schemas/shared/weekdays.ts';
import { formatTime } from './date.ts';

export type Hours = z.infer<typeof hours>;

type Day = Hours['periods'][number]['days'][number];

/** One row of an opening-hours table: `Monday to Friday`, `9am to 5pm`. */
interface HoursRow {
  days: string;
  times: string;
}

/** Opening hours as a table: neighbouring days with the same times share a row, closed days too. */
export function hoursInRows({ periods }: Pick<Hours, 'periods'>): HoursRow[] {
  const rows: { run: Day[]; times: string }[] = [];
  for (const day of weekdays) {
    const times =
      periods
        .filter((period) => period.days.includes(day))
        .sort((a, b) => a.opens.localeCompare(b.opens, 'en'))
        .map(formatTimes)
        .join(', ') || 'Closed';
    const last = rows.at(-1);
    if (last?.times === times) last.run.push(day);
    else rows.push({ run: [day], times });
  }
  return rows.map(({ run, times }) => ({ days: formatDays(run), times }));
}

/** Opening hours in one line: `Monday to Friday 9am to 5pm; Saturday and Sunday closed`. */
export function formatHours(hours: Pick<Hours, 'periods'>): string {
  return hoursInRows(hours)
    .map(({ days, times }) => `${days} ${times === 'Closed' ? 'closed' : times}`)
    .join('; ');
}

/** A period that lasts beyond midnight ends on the next day: `6pm to 2am`. */
function formatTimes({ opens, closes }: Hours['periods'][number]): string {
  const isAllDay = opens === '00:00' && closes === '24:00';
  return isAllDay ? 'Open all day' : `${formatTime(opens)} to ${formatTime(closes)}`;
}

function formatDays(run: readonly Day[]): string {
  const [first = 'monday'] = run;
  const last = run.at(-1) ?? first;
  if (run.length === 1) return capital(first);
  return `${capital(first)} ${run.length === 2 ? 'and' : 'to'} ${capital(last)}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
