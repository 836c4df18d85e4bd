import { type CalendarEvent, calendarFile } from '../domain/calendar.ts';
import { timeOfMeeting } from '../domain/meeting.ts';
import { revisedOn } from '../domain/confidence.ts';
import { today } from '../site/clock.ts';
import { urls } from '../site/urls.ts';
import { type MeetingRecord, getMeetings } from './meetings.ts';
import type { PlaceRecord } from './places.ts';
import type { CrucialCrewRecord } from './schools.ts';
import { type SiteRecord, getSite } from './site.ts';

/** The calendar of all meetings, past ones too, for those who follow it. */
export async function getMeetingsCalendar(): Promise<string> {
  const site = await getSite();
  const { ahead, past } = await getMeetings();
  const events = [...past.toReversed(), ...ahead].map((meeting) => meetingEvent(meeting, site));
  return calendarFile(`${site.name}: meetings`, events);
}

/** The calendar file of one meeting, to keep. */
export async function getMeetingCalendar(meeting: MeetingRecord): Promise<string> {
  const site = await getSite();
  return calendarFile(meeting.summary, [meetingEvent(meeting, site)]);
}

/** The calendar file of the sessions of one edition of Crucial Crew. */
export async function getCrucialCrewCalendar(edition: CrucialCrewRecord): Promise<string> {
  const site = await getSite();
  const { place, sessions = [] } = edition;
  const events = sessions.map((session) => ({
    ...sharedFacts(edition, urls.section('crucial-crew')),
    uid: `crucial-crew-${edition.id}-${session.date}-${session.starts}@${hostOf(site)}`,
    sequence: 0,
    during: timeOfMeeting(session),
    summary: edition.title,
    description: lines(edition.arrival, whereToCheck(site, urls.section('crucial-crew'))),
    status: 'confirmed' as const,
    place: place ? whereabouts(place) : { name: '', address: '' },
  }));
  return calendarFile(edition.title, events);
}

function meetingEvent(meeting: MeetingRecord, site: SiteRecord): CalendarEvent {
  const { status, organisers, href } = meeting;
  return {
    ...sharedFacts(meeting, href),
    uid: `meeting-${meeting.id}@${hostOf(site)}`,
    sequence: meeting.sequence ?? 0,
    during: timeOfMeeting(meeting),
    summary: meeting.summary,
    description: lines(
      status === 'cancelled' && `Cancelled. ${meeting.cancelledBecause ?? ''}`.trim(),
      status === 'tentative' && 'Not certain yet.',
      `Held by ${organisers.join(', ')}.`,
      whereToCheck(site, href),
    ),
    status,
    place: whereabouts(meeting.place),
  };
}

function sharedFacts(record: MeetingRecord | CrucialCrewRecord, href: string) {
  return {
    revised: revisedOn({ checked: record.checked, sources: record.evidence.sources }, today()),
    url: absolute(href),
  };
}

/** Not the host of this build: a calendar must know an event again wherever the site is served. */
function hostOf(site: SiteRecord): string {
  return new URL(site.address).hostname;
}

function whereabouts({ name, street, town, postcode, point }: PlaceRecord) {
  return {
    name,
    address: [street, town, postcode].filter((part) => part !== undefined).join(', '),
    // The middle of a postcode is not the door.
    point: point?.of === 'building' ? point : undefined,
  };
}

function whereToCheck(site: SiteRecord, href: string): string {
  return `From ${site.name}. Check before you travel: ${absolute(href)}`;
}

function absolute(href: string): string {
  return new URL(href, import.meta.env.SITE).href;
}

function lines(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}
