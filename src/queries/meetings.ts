import { formatDate, formatMonth } from '../domain/date.ts';
import { splitLongList } from '../domain/list-parts.ts';
import { meetingsAhead, meetingsPast, nextInTurn } from '../domain/meeting.ts';
import { today } from '../site/clock.ts';
import { urls } from '../site/urls.ts';
import { getPlace } from './places.ts';
import { type RecordOf, getRecord, getRecords, oncePerBuild, getRecordsNamed } from './records.ts';
import { getEvidence } from './evidence.ts';

/** A meeting with its place and its evidence. */
export async function getMeeting(id: string) {
  return toMeeting(await getRecord('meetings', id));
}

export type MeetingRecord = Awaited<ReturnType<typeof getMeeting>>;

/** How many meetings a page carries to be the next in turn: weeks, on days without a build. */
const mostTurns = 12;

/** How many meetings ahead stand on the list, where all of them have pages by year. */
const soonest = 40;

/**
 * All meetings on the day of this build: those that are next in turn and from when on none is,
 * those ahead, those past, and the last that was held.
 */
export const getMeetings = oncePerBuild(async () => {
  const records = await Promise.all((await getRecords('meetings')).map(toMeeting));
  const now = { date: today() };
  const past = meetingsPast(records, now);
  const ahead = meetingsAhead(records, now);
  const parts = splitLongList(
    [...ahead.toReversed(), ...past],
    ({ date }) => date.slice(0, 4),
    ({ date }) => formatMonth(date),
  );
  const { turns, noneFrom } = nextInTurn(records, now);
  return {
    turns: turns.slice(0, mostTurns),
    noneFrom,
    ahead,
    /** Those ahead that the list itself holds. */
    soon: parts.length > 0 ? ahead.slice(0, soonest) : ahead,
    past,
    last: past.find((meeting) => meeting.status !== 'cancelled'),
    /** Pages by year, latest first, where there are too many for one. */
    parts: parts.map((part) => ({ ...part, href: urls.part(urls.section('meetings'), part.path) })),
  };
});

export type Meetings = Awaited<ReturnType<typeof getMeetings>>;

async function toMeeting(record: RecordOf<'meetings'>) {
  const organisers = await getRecordsNamed('organisations', record.organisers);
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
