import type { Meeting } from '../schemas/meeting.ts';
import type { Place } from '../schemas/place.ts';
import type { Service } from '../schemas/service.ts';
import { formatTime } from './date.ts';
import { isHomePage } from './link.ts';
import { formatHours } from './opening-hours.ts';

/** What to read out to the owner of a service: its numbers with their hours, its addresses. */
export function serviceFactsToConfirm(service: Service): string[] {
  const { phones = [], email, url, online = [], hours, allDay } = service;
  const numbers = phones.map((phone) => {
    const when = phone.hours ?? (phone.allDay && !allDay && 'day and night');
    return distinct(phone.label, phone.number, when).join(', ');
  });
  // A web address is read out only where there is nothing to ring, or where the page itself is wanted.
  const addresses = [url, ...online.map((link) => link.url)].flatMap((address) => {
    if (address === undefined) return [];
    if (isHomePage(address)) return [`${address} (a home page: which page should we link?)`];
    return phones.length > 0 ? [] : [address];
  });
  return distinct(...numbers, email, hours, allDay && 'day and night', ...addresses);
}

/** What to read out to the owner of a place: its address, its number, its hours. */
export function placeFactsToConfirm(place: Place): string[] {
  const address = [place.street, place.town, place.postcode].filter(Boolean).join(', ');
  const hours = place.hours ? formatHours(place.hours) : place.hoursAsPrinted;
  return distinct(address, place.phone, place.email, hours);
}

/** What to read out to the organiser of a meeting. */
export function meetingFactsToConfirm({ starts, ends }: Meeting): string[] {
  return [`${formatTime(starts)} to ${formatTime(ends)}`];
}

/** The known parts, without duplicates and without a full stop at the end. */
function distinct(...parts: (string | false | undefined)[]): string[] {
  const known = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  return [...new Set(known.map((part) => part.replace(/\.$/, '')))];
}
