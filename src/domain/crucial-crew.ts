import type { CrucialCrewEdition } from '../schemas/crucial-crew-edition.ts';
import { type CalendarDate, daysAfter } from './date.ts';
import { timeOfMeeting } from './meeting.ts';
import { type Period, type WallTime, wallTime } from './period.ts';

type Session = NonNullable<CrucialCrewEdition['sessions']>[number];
type Booking = NonNullable<CrucialCrewEdition['booking']>;
type Edition = Pick<CrucialCrewEdition, 'year' | 'sessions'>;

/**
 * The edition that schools can still come to: the first with a session today or later, or of this year
 * or later without dates yet.
 */
export function currentEdition<E extends Edition>(
  editions: readonly E[],
  today: CalendarDate,
): E | undefined {
  return editions
    .filter((edition) => isAhead(edition, today))
    .sort((a, b) => a.year - b.year)
    .at(0);
}

function isAhead({ year, sessions = [] }: Edition, today: CalendarDate): boolean {
  if (sessions.length === 0) return String(year) >= today.slice(0, 4);
  return sessions.some(({ date }) => date >= today);
}

/** When booking has not opened, is open, and is closed. It is open to the end of its last day. */
export function bookingPeriods({ opens, closes }: Pick<Booking, 'opens' | 'closes'>): {
  before: Period | undefined;
  open: Period;
  after: Period;
} {
  const begins = opens && wallTime(opens);
  const ends = wallTime(daysAfter(closes, 1));
  return {
    before: begins === undefined ? undefined : { until: begins },
    open: { from: begins, until: ends },
    after: { from: ends },
  };
}

/** Sessions sorted by date and time. */
export function sortSessions(sessions: readonly Session[]): Session[] {
  return sessions.toSorted((a, b) =>
    `${a.date} ${a.starts}`.localeCompare(`${b.date} ${b.starts}`, 'en'),
  );
}

/** When the last session ends; `undefined` if there are none. */
export function lastSessionEnds(sessions: readonly Session[]): WallTime | undefined {
  return sessions
    .map((session) => timeOfMeeting(session).until)
    .sort()
    .at(-1);
}
