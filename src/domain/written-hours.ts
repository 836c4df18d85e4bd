import { type Moment, type TimeOfDay, weekdayOf } from './date.ts';
import { weekdays } from '../schemas/shared/weekdays.ts';

const time = String.raw`(?:(\d{1,2})(?:[.:](\d\d))?(am|pm)|midday|midnight)`;
const times = new RegExp(`${time} to ${time}`, 'gi');
const days = new RegExp(
  String.raw`every day|(${weekdays.join('|')})(?: (to|and) (${weekdays.join('|')}))?`,
  'gi',
);

/**
 * True if opening hours in words say that nobody answers at a moment. Understands one range of days
 * with one range of times, “Monday to Friday, 9am to 5pm”; anything else counts as not closed. Used to
 * sort services: people read the words themselves.
 */
export function isClosedAt(hours: string | undefined, now: Required<Moment>): boolean {
  const [written = ''] = (hours ?? '').split(/\.(?=\s|$)/);
  const [from, alsoFrom] = [...written.matchAll(times)];
  const [on, alsoOn] = [...written.matchAll(days)];
  if (!from || !on || alsoFrom || alsoOn) return false;
  const [opens = '', closes = ''] = from[0].split(/ to /i).map(clock);
  const open = daysOf(on);
  const today = weekdayOf(now.date);
  const yesterday = (today + 6) % 7;
  const isOver = closes > opens ? now.time >= closes : false;
  const sinceYesterday = closes <= opens && now.time < closes && open.includes(yesterday);
  return !sinceYesterday && (!open.includes(today) || now.time < opens || isOver);
}

/** “5.30pm” as 17:30; a day ends at 24:00. */
function clock(words: string, at: number): TimeOfDay {
  if (/midday/i.test(words)) return '12:00';
  if (/midnight/i.test(words)) return at === 0 ? '00:00' : '24:00';
  const [, hour = '', minute = '00', half = ''] = new RegExp(time, 'i').exec(words) ?? [];
  const hours = (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

/** The days of “Monday to Friday”, “Friday and Saturday” or “every day”, Monday being 0. */
function daysOf([words, first, joined, last]: RegExpMatchArray): number[] {
  if (/every day/i.test(words)) return [0, 1, 2, 3, 4, 5, 6];
  const day = (name = '') => weekdays.findIndex((one) => one === name.toLowerCase());
  if (joined !== 'to') return [day(first), day(last)];
  const length = (day(last) - day(first) + 7) % 7;
  return Array.from({ length: length + 1 }, (_, more) => (day(first) + more) % 7);
}
