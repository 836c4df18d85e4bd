import type { Meeting } from '../schemas/meeting.ts';
import type { Moment } from './date.ts';
import { type Period, type Span, type WallTime, isDuring, wallTime } from './period.ts';

type When = Pick<Meeting, 'date' | 'starts' | 'ends' | 'status'>;

/** When a meeting is held. */
export function timeOfMeeting(meeting: Pick<When, 'date' | 'starts' | 'ends'>): Span {
  const { date, starts, ends } = meeting;
  return { from: wallTime(date, starts), until: wallTime(date, ends) };
}

/** Whether a meeting is over. On the day itself it is not over before its end. */
export function isOver({ date, ends }: Pick<When, 'date' | 'ends'>, now: Moment): boolean {
  return isDuring({ from: wallTime(date, ends) }, now);
}

/** Meetings that are not over, soonest first, with cancelled ones, so that nobody turns up. */
export function meetingsAhead<M extends When>(meetings: readonly M[], now: Moment): M[] {
  return meetings.filter((meeting) => !isOver(meeting, now)).sort(bySoonest);
}

/** Meetings that are over, latest first. */
export function meetingsPast<M extends When>(meetings: readonly M[], now: Moment): M[] {
  return meetings.filter((meeting) => isOver(meeting, now)).sort((a, b) => bySoonest(b, a));
}

/** The next meeting that is neither over nor cancelled. */
export function nextMeeting<M extends When>(meetings: readonly M[], now: Moment): M | undefined {
  return meetingsAhead(meetings, now).find((meeting) => meeting.status !== 'cancelled');
}

/** A meeting, and the period in which it is the next one. */
export interface Turn<M> {
  meeting: M;
  next: Period;
}

/**
 * The meetings that are next, each until it ends, and from when there is none. A page with all of them
 * stays correct on days without a build.
 */
export function nextInTurn<M extends When>(
  meetings: readonly M[],
  now: Moment,
): { turns: Turn<M>[]; noneFrom: WallTime | undefined } {
  const turns: Turn<M>[] = [];
  let from: WallTime | undefined;
  for (const meeting of meetingsAhead(meetings, now)) {
    const { until } = timeOfMeeting(meeting);
    // A meeting that ends before an earlier one does is never the next.
    if (meeting.status === 'cancelled' || (from !== undefined && until <= from)) continue;
    turns.push({ meeting, next: { from, until } });
    from = until;
  }
  return { turns, noneFrom: from };
}

/** Meetings grouped by year, in the order given. */
export function byYear<M extends Pick<When, 'date'>>(
  meetings: readonly M[],
): { year: string; meetings: M[] }[] {
  const years = Map.groupBy(meetings, ({ date }) => date.slice(0, 4));
  return [...years].map(([year, meetings]) => ({ year, meetings }));
}

function bySoonest(a: When, b: When): number {
  return `${a.date} ${a.starts}`.localeCompare(`${b.date} ${b.starts}`, 'en');
}
