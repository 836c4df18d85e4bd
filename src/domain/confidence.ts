import type { Checked, Source } from '../schemas/shared/source.ts';
import { type CalendarDate, isDated, monthsAfter, withoutAbout } from './date.ts';

/** How sure a record is, on a day. */
export type Confidence =
  /** The owner has confirmed it. */
  | { is: 'confirmed'; on: CalendarDate; by: string }
  /** The owner confirmed it, but too long ago for a place to travel to or a local number. */
  | { is: 'overdue'; on: CalendarDate; by: string }
  /** From a public source, not confirmed since. The date is the newest a source shows. */
  | { is: 'published'; date: string | undefined };

/** A source with its date known, whether it was written out or taken from a document. */
type DatedSource = Pick<Source, 'date'>;

/**
 * The confidence of a record on a day.
 * `limit` is for how many months a confirmation is valid; without it one never becomes overdue
 * (national numbers, papers, campaigns).
 */
export function confidenceOf(
  record: { checked: Checked; sources: readonly DatedSource[] },
  today: CalendarDate,
  limit?: number,
): Confidence {
  const { checked } = record;
  if (checked === 'not yet') return { is: 'published', date: newestDate(record.sources) };
  const overdue = limit !== undefined && monthsAfter(checked.on, limit) < today;
  return { is: overdue ? 'overdue' : 'confirmed', ...checked };
}

/** The newest date that the sources show; `undefined` where none shows one. */
export function newestDate(sources: readonly DatedSource[]): string | undefined {
  return sources
    .map((source) => source.date)
    .filter(isDated)
    .sort((a, b) => withoutAbout(a).localeCompare(withoutAbout(b), 'en'))
    .at(-1);
}

/**
 * When a record last changed, as far as is known: the day it was confirmed, or the newest date of its
 * sources, the first day of a month or year. The given day if there is none.
 */
export function revisedOn(
  record: { checked: Checked; sources: readonly DatedSource[] },
  otherwise: CalendarDate,
): CalendarDate {
  const { checked, sources } = record;
  const newest = newestDate(sources);
  const days = [
    checked === 'not yet' ? undefined : checked.on,
    newest && `${withoutAbout(newest)}-01-01`.slice(0, '2026-01-01'.length),
  ];
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? otherwise
  );
}
