import type { CalendarDate, TimeOfDay } from './date.ts';
import { dateInLondon, timeInLondon } from './date.ts';

/** Now, on the wall in Europe/London. Without a time it is the first minute of the day. */
export interface Moment {
  date: CalendarDate;
  time?: TimeOfDay;
}

/** A day and a time on the wall in Europe/London, `2026-12-08T18:30`: earlier ones sort first. */
export type WallTime = string;

/** From a time until another, which is not in it any more; open where a side is not given. */
export interface Period {
  from?: WallTime | undefined;
  until?: WallTime | undefined;
}

/** A period that begins and ends. */
export interface Span extends Period {
  from: WallTime;
  until: WallTime;
}

/** The moment in Europe/London at an instant (milliseconds since 1970), wherever the device is. */
export function momentInLondon(instant: number): Moment {
  return { date: dateInLondon(instant), time: timeInLondon(instant) };
}

/** A day and a time as one: `2026-12-08T18:30`. */
export function wallTime(date: CalendarDate, time: TimeOfDay = '00:00'): WallTime {
  return `${date}T${time}`;
}

/** Whether a moment is in a period. */
export function isDuring({ from, until }: Period, { date, time }: Moment): boolean {
  const now = wallTime(date, time);
  return (from === undefined || from <= now) && (until === undefined || now < until);
}
