import { formatDate } from '../domain/date.ts';
import { meetingsAhead, meetingsPast, nextInTurn } from '../domain/meeting.ts';
import { today } from '../site/clock.ts';
import { getPlace } from './places.ts';
import { type Recorded, getRecord, getRecords } from './records.ts';
import { getEvidence } from './evidence.ts';

/** A meeting with its place and its evidence. */
export async function getMeeting(id: string) {
  return toMeeting(await getRecord('meetings', id));
}

export type MeetingRecord = Awaited<ReturnType<typeof getMeeting>>;

/**
 * All meetings on the day of this build: those that are next in turn and from when on none is,
 * those ahead, those past, and the last that was held.
 */
export async function getMeetings() {
  const records = await Promise.all((await getRecords('meetings')).map(toMeeting));
  const now = { date: today() };
  const past = meetingsPast(records, now);
  return {
    ...nextInTurn(records, now),
    ahead: meetingsAhead(records, now),
    past,
    last: past.find((meeting) => meeting.status !== 'cancelled'),
  };
}

export type Meetings = Awaited<ReturnType<typeof getMeetings>>;

async function toMeeting(record: Recorded<'meetings'>) {
  const organisers = await Promise.all(
    record.organisers.map((id) => getRecord('organisations', id)),
  );
  return {
    ...record,
    place: await getPlace(record.place),
    organisers: organisers.map((organisation) => organisation.name),
    evidence: await getEvidence(record, 'meetings'),
  };
}

/** The meetings at a place, latest first, as cards. */
export async function getMeetingsAt(place: string) {
  const records = (await getRecords('meetings')).filter((meeting) => meeting.place === place);
  return records
    .sort((a, b) => b.date.localeCompare(a.date, 'en'))
    .map((meeting) => ({
      title: `${meeting.summary}, ${formatDate(meeting.date)}`,
      href: meeting.href,
      note: meeting.status === 'cancelled' ? 'Cancelled' : undefined,
    }));
}
