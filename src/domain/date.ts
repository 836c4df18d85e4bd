/** A calendar date in Europe/London, `2026-11-30`. */
export type CalendarDate = string;
/** A wall-clock time in Europe/London, `18:30`. */
export type TimeOfDay = string;
/** A date and time in Europe/London. Without a time it is the first minute of the day. */
export interface Moment {
  date: CalendarDate;
  time?: TimeOfDay;
}

/** The calendar date in Europe/London at an instant (milliseconds since 1970). */
export function dateInLondon(instant: number): CalendarDate {
  return momentInLondon(instant).date;
}

const anHour = 3_600_000;

/**
 * The date and time in Europe/London at an instant (milliseconds since 1970), wherever the device is:
 * Greenwich Mean Time, and an hour more from the last Sunday of March to that of October (Summer Time
 * Order 2002). The same as `Intl` says, which holds up a slow phone for longer than all of search when
 * it is first asked for a time zone.
 */
export function momentInLondon(instant: number): Required<Moment> {
  const year = new Date(instant).getUTCFullYear();
  const isSummer = instant >= lastSunday(year, 2) && instant < lastSunday(year, 9);
  const wallClock = new Date(instant + (isSummer ? anHour : 0)).toISOString();
  return { date: wallClock.slice(0, 10), time: wallClock.slice(11, 16) };
}

/** One o’clock in Greenwich on the last Sunday of March (2) or October (9), as an instant. */
function lastSunday(year: number, month: 2 | 9): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * anHour;
}

/** Created on first use: on a slow phone each takes a while. */
const names: Partial<Record<'weekday' | 'month', Intl.DateTimeFormat>> = {};

/** The name of a weekday or month alone: how a locale joins them differs between versions. */
function nameOf(part: keyof typeof names, date: CalendarDate): string {
  const instant = instantOf(date);
  if (Number.isNaN(instant)) return '';
  const format = (names[part] ??= new Intl.DateTimeFormat('en-GB', {
    [part]: 'long',
    timeZone: 'UTC',
  }));
  return format.formatToParts(instant).find(({ type }) => type === part)?.value ?? '';
}

/** The month of a date: `December`. */
export function formatMonth(date: CalendarDate): string {
  return nameOf('month', date);
}

/** A date in words: `Tuesday 8 December 2026`. */
export function formatDate(date: CalendarDate): string {
  return `${nameOf('weekday', date)} ${dayAndMonth(date)}`;
}

/** A date in the words of another language, in the digits that every phone number is in. */
export function formatDateIn(language: string, date: CalendarDate): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).format(instantOf(date));
}

/** A date as three short parts: `Tue`, `8`, `Dec`. */
export function dateParts(date: CalendarDate): { weekday: string; day: string; month: string } {
  const [weekday = '', day = '', month = ''] = formatDate(date).split(' ');
  return { weekday: weekday.slice(0, 3), day, month: month.slice(0, 3) };
}

function dayAndMonth(date: CalendarDate): string {
  return `${String(Number(date.slice(8)))} ${monthAndYear(date)}`;
}

function monthAndYear(date: string): string {
  return `${nameOf('month', `${date.slice(0, 7)}-01`)} ${date.slice(0, 4)}`;
}

/**
 * The date a source shows, in words: `22 October 2023`, `October 2023`, `2023`,
 * `about 2021`; `undefined` where it shows none.
 */
export function formatSourceDate(date: string): string | undefined {
  if (date === 'no date shown') return undefined;
  if (date.startsWith('about ')) return `about ${formatSourceDate(date.slice(6)) ?? ''}`;
  if (date.length === 4) return date;
  return date.length === 7 ? monthAndYear(date) : dayAndMonth(date);
}

/** A source's date with its preposition: `on 22 October 2023`, `in October 2023`, `in about 2021`. */
export function formatWhen(date: string): string {
  const words = formatSourceDate(date);
  if (words === undefined) return 'on a day that is not shown';
  return `${/^\d{4}-\d{2}-\d{2}$/.test(date) ? 'on' : 'in'} ${words}`;
}

/** A time in words: `6pm`, `6.30pm`, `midday`, `midnight`. */
export function formatTime(time: TimeOfDay): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (minutes === 0 && hours === 12) return 'midday';
  if (minutes === 0 && hours % 24 === 0) return 'midnight';
  const hour = String(hours % 12 || 12);
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`;
  return `${hour}${past}${hours < 12 ? 'am' : 'pm'}`;
}

/** The date a number of months later; the last day of a shorter month. */
export function monthsAfter(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return asDate(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** The date a number of days later, or earlier if it is negative. */
export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  return asDate(instantOf(date) + days * 86_400_000);
}

/** True if a source shows a date. */
export function isDated(date: string | undefined): date is string {
  return date !== undefined && date !== 'no date shown';
}

/** A date as a source shows it, without its "about": `2021`, `2023-10`. */
export function withoutAbout(date: string): string {
  return date.replace('about ', '');
}

/** The last day a printed date can mean: `2023-10` is 31 October 2023, `2023` its last day. */
export function lastDayOf(date: string): CalendarDate {
  const [year, month = '12', day] = withoutAbout(date).split('-');
  if (day !== undefined) return date;
  return asDate(Date.UTC(Number(year), Number(month), 0));
}

/** The weekday of a date, 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return (new Date(instantOf(date)).getUTCDay() + 6) % 7;
}

function instantOf(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function asDate(instant: number): CalendarDate {
  return new Date(instant).toISOString().slice(0, 10);
}
