import type { ContentRecord } from '../schemas/record.ts';
import type { Service } from '../schemas/service.ts';
import { timeInWords } from './date.ts';
import { hoursInWords } from './opening-hours.ts';

/**
 * What to read out to the owner of a record so that they can say whether it is right: numbers,
 * the address, hours. Empty for a record that is words alone.
 */
export function sayingOf({ folder, value }: ContentRecord): string[] {
  if (folder === 'services') return sayingOfService(value);
  if (folder === 'places') {
    const address = [value.street, value.town, value.postcode].filter(Boolean).join(', ');
    const hours = value.hours ? hoursInWords(value.hours) : value.hoursAsPrinted;
    return present(address, value.phone, value.email, hours);
  }
  if (folder === 'meetings') {
    return [`${timeInWords(value.starts)} to ${timeInWords(value.ends)}`];
  }
  return [];
}

function sayingOfService({ phones = [], email, url, online = [], hours, allDay }: Service) {
  const numbers = phones.map((phone) => {
    const when = phone.hours ?? (phone.allDay && !allDay && 'day and night');
    return present(phone.label, phone.number, when).join(', ');
  });
  // A web address is read out only where there is nothing to ring.
  const addresses = phones.length > 0 ? [] : [url, ...online.map((link) => link.url)];
  return present(...numbers, email, hours, allDay && 'day and night', ...addresses);
}

/** The parts that are there, each once, without the full stop that would end the line. */
function present(...parts: (string | false | undefined)[]): string[] {
  const there = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  return [...new Set(there.map((part) => part.replace(/\.$/, '')))];
}
