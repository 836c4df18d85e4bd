/** A calendar date, `2026-11-30`, on the wall in Europe/London. */
export type CalendarDate = string;
/** A wall-clock time, `18:30`, in Europe/London. */
export type TimeOfDay = string;

const zone = 'Europe/London';

/** The calendar date in Europe/London at an instant (milliseconds since 1970). */
export function dateInLondon(instant: number): CalendarDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);
}

/** The wall-clock time in Europe/London at an instant (milliseconds since 1970). */
export function timeInLondon(instant: number): TimeOfDay {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
}

/** A date in words: `Tuesday 8 December 2026`. */
export function formatDate(date: CalendarDate): string {
  return words(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A date as three short parts: `Tue`, `8`, `Dec`. */
export function dateParts(date: CalendarDate): { weekday: string; day: string; month: string } {
  const [weekday = '', day = '', month = ''] = words(date, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).split(' ');
  return { weekday, day, month: month.slice(0, 3) };
}

/**
 * The date a source shows, in words: `22 October 2023`, `October 2023`, `2023`,
 * `about 2021`; `undefined` where it shows none.
 */
export function formatSourceDate(date: string): string | undefined {
  if (date === 'no date shown') return undefined;
  if (date.startsWith('about ')) return `about ${formatSourceDate(date.slice(6)) ?? ''}`;
  if (date.length === 4) return date;
  if (date.length === 7) return words(`${date}-01`, { month: 'long', year: 'numeric' });
  return words(date, { day: 'numeric', month: 'long', year: 'numeric' });
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

/** The date some months later; the last day of the month where that month is shorter. */
export function monthsAfter(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return asDate(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** The date some days later; earlier where they are below nought. */
export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  return asDate(instantOf(date) + days * 86_400_000);
}

/** The last day a printed date can mean: `2023-10` is 31 October 2023, `2023` its last day. */
export function lastDayOf(date: string): CalendarDate {
  const [year, month = '12', day] = date.replace('about ', '').split('-');
  if (day !== undefined) return date;
  return asDate(Date.UTC(Number(year), Number(month), 0));
}

/** The weekday of a date, 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return (new Date(instantOf(date)).getUTCDay() + 6) % 7;
}

function words(date: CalendarDate, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...style, timeZone: 'UTC' })
    .format(instantOf(date))
    .replaceAll(',', '');
}

function instantOf(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function asDate(instant: number): CalendarDate {
  return new Date(instant).toISOString().slice(0, 10);
}
