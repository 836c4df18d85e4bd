import type { Meeting } from '../schemas/meeting.ts';
import type { CalendarDate, TimeOfDay } from './date.ts';

type When = Pick<Meeting, 'date' | 'starts' | 'ends' | 'status'>;

/** Now, on the wall in Europe/London. Without a time the whole day is still ahead. */
export interface Moment {
  date: CalendarDate;
  time?: TimeOfDay;
}

/** Whether a meeting is over. On the day itself it is not over before its end. */
export function isOver(meeting: Pick<When, 'date' | 'ends'>, now: Moment): boolean {
  if (meeting.date !== now.date) return meeting.date < now.date;
  return now.time !== undefined && meeting.ends <= now.time;
}

/** Meetings that are not over, soonest first; cancelled ones stay, so that nobody turns up. */
export function meetingsAhead<M extends When>(meetings: readonly M[], now: Moment): M[] {
  return meetings.filter((meeting) => !isOver(meeting, now)).sort(bySoonest);
}

/** Meetings that are over, latest first. */
export function meetingsPast<M extends When>(meetings: readonly M[], now: Moment): M[] {
  return meetings.filter((meeting) => isOver(meeting, now)).sort((a, b) => bySoonest(b, a));
}

/** The next meeting that goes ahead: never one that is over, never one that is cancelled. */
export function nextMeeting<M extends When>(meetings: readonly M[], now: Moment): M | undefined {
  return meetingsAhead(meetings, now).find((meeting) => meeting.status !== 'cancelled');
}

function bySoonest(a: When, b: When): number {
  return `${a.date} ${a.starts}`.localeCompare(`${b.date} ${b.starts}`);
}
