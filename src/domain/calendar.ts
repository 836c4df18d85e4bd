import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { type CalendarDate, momentInLondon } from './date.ts';
import { type Span, type WallTime, wallTime } from './period.ts';

/** How often a calendar that subscribes to this one should load it again, in seconds: twice a day. */
const refreshInterval = 12 * 60 * 60;

/** One event of a calendar file. */
export interface CalendarEvent {
  /** Never changes: a calendar recognises the event by it. */
  uid: string;
  /** How often the event has changed. */
  sequence: number;
  /** The day of its newest fact. */
  revised: CalendarDate;
  during: Span;
  summary: string;
  description: string;
  status: 'confirmed' | 'tentative' | 'cancelled';
  place: {
    name: string;
    address: string;
    point?: { latitude: number; longitude: number } | undefined;
  };
  url: string;
}

/**
 * A calendar file: iCalendar, RFC 5545. Times are instants in UTC, which every calendar shows in the
 * time of its reader, so that the file needs no rules for when clocks change.
 */
export function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    name: escaped(name),
    prodId: { company: 'Safer partnership', product: 'Calendar', language: 'EN' },
    scale: 'GREGORIAN',
    ttl: refreshInterval,
    events: events.map(toICalEvent),
  });
  return `${calendar.toString()}\r\n`;
}

function toICalEvent({ during, place, status, revised, ...event }: CalendarEvent) {
  const geo = place.point && { lat: place.point.latitude, lon: place.point.longitude };
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: new Date(`${revised}T00:00Z`),
    start: instantInLondon(during.from),
    end: instantInLondon(during.until),
    // Calendars that ignore STATUS must show it too.
    summary: status === 'cancelled' ? `Cancelled: ${event.summary}` : event.summary,
    description: event.description,
    location: { title: place.name, address: place.address, ...(geo && { geo }) },
    status: {
      confirmed: ICalEventStatus.CONFIRMED,
      tentative: ICalEventStatus.TENTATIVE,
      cancelled: ICalEventStatus.CANCELLED,
    }[status],
    // Somebody who subscribes is not busy at that time.
    transparency: ICalEventTransparency.TRANSPARENT,
    url: event.url,
  };
}

/** The instant of a wall-clock time in Europe/London, whatever the zone of this machine. */
function instantInLondon(time: WallTime): Date {
  const asUtc = Date.parse(`${time}Z`);
  const { date, time: timeOfDay } = momentInLondon(asUtc);
  const ahead = Date.parse(`${wallTime(date, timeOfDay)}Z`) - asUtc;
  return new Date(asUtc - ahead);
}

/** The library does not escape names, so marks with a meaning are escaped here. */
function escaped(name: string): string {
  return name.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`);
}
