import type { CalendarDate, Moment, TimeOfDay } from './date.ts';

/** A date and time in Europe/London as one string, `2026-12-08T18:30`, which sorts by time. */
export type WallTime = string;

/** The time from `from` up to, not including, `until`. A side that is not given is open. */
export interface Period {
  from?: WallTime | undefined;
  until?: WallTime | undefined;
}

/** A period that begins and ends. */
export interface Span extends Period {
  from: WallTime;
  until: WallTime;
}

/** Joins a date and a time: `2026-12-08T18:30`. */
export function wallTime(date: CalendarDate, time: TimeOfDay = '00:00'): WallTime {
  return `${date}T${time}`;
}

/** Whether a moment is in a period. */
export function isDuring({ from, until }: Period, { date, time }: Moment): boolean {
  const now = wallTime(date, time);
  return (from === undefined || from <= now) && (until === undefined || now < until);
}
