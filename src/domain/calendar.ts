import ical, { type ICalDayJsStub, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { CalendarDate } from './date.ts';
import type { Span, WallTime } from './period.ts';

const zone = 'Europe/London';
/** How often a calendar that follows this one is asked to look again, in seconds: twice a day. */
const lookAgain = 12 * 60 * 60;

/** One event of a calendar file. */
export interface CalendarEvent {
  /** The same for ever, whatever changes: a calendar knows the event again by it. */
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

/** A calendar file as calendars read it: iCalendar, RFC 5545. Without events it holds its zone. */
export function calendarFile(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    name: escaped(name),
    prodId: { company: 'Safer partnership', product: 'Calendar', language: 'EN' },
    scale: 'GREGORIAN',
    ttl: lookAgain,
    events: events.map(written),
  });
  return withZone(`${calendar.toString()}\r\n`);
}

/** The library would write the zone among what is said of the whole calendar, which must come first. */
function withZone(text: string): string {
  const at = text.search(/^(?:BEGIN:VEVENT|END:VCALENDAR)/m);
  const [block = ''] = tzlib_get_ical_block(zone);
  return `${text.slice(0, at)}${block.trim().replaceAll(/\r?\n/g, '\r\n')}\r\n${text.slice(at)}`;
}

function written({ during, place, status, revised, ...event }: CalendarEvent) {
  const geo = place.point && { lat: place.point.latitude, lon: place.point.longitude };
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: onTheWall(`${revised}T00:00`),
    start: onTheWall(during.from),
    end: onTheWall(during.until),
    timezone: zone,
    // Calendars that know nothing of STATUS must show it too.
    summary: status === 'cancelled' ? `Cancelled: ${event.summary}` : event.summary,
    description: event.description,
    location: { title: place.name, address: place.address, ...(geo && { geo }) },
    status: {
      confirmed: ICalEventStatus.CONFIRMED,
      tentative: ICalEventStatus.TENTATIVE,
      cancelled: ICalEventStatus.CANCELLED,
    }[status],
    // To follow a calendar does not mean to be busy then.
    transparency: ICalEventTransparency.TRANSPARENT,
    url: event.url,
  };
}

/**
 * A time as it stands on the wall, in the shape of the date libraries that the writer knows.
 * A `Date` would pass through the zone of the machine that builds the site.
 */
function onTheWall(time: WallTime): ICalDayJsStub {
  const digits = time.replaceAll(/[-:]/g, '');
  const stub: ICalDayJsStub = {
    format: (pattern) => (pattern === 'YYYYMMDD' ? digits.slice(0, 8) : `${digits.slice(9)}00`),
    tz: () => stub,
    utc: () => stub,
    isValid: () => true,
    toDate: () => new Date(`${time}Z`),
    toJSON: () => time,
  };
  return stub;
}

/** The library writes names as they are: what has a meaning of its own is made to have none. */
function escaped(name: string): string {
  return name.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`);
}
