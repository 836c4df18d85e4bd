import type { Checked, Source } from '../schemas/shared/source.ts';
import { type CalendarDate, monthsAfter } from './date.ts';

/** How sure a record is, on a day. */
export type Confidence =
  /** Somebody asked the owner, and that still holds. */
  | { is: 'confirmed'; on: CalendarDate; by: string }
  /** Somebody asked the owner, too long ago for a place to travel to or a local number. */
  | { is: 'overdue'; on: CalendarDate; by: string }
  /** From a public source, not confirmed since. The date is the newest a source shows. */
  | { is: 'published'; date: string | undefined };

/** A source with its date known, whether it was written out or taken from a document. */
type DatedSource = Pick<Source, 'date'>;

/**
 * The confidence of a record on a day.
 * `limit` is how many months a confirmation holds; without one it never becomes overdue
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
    .filter((date): date is string => date !== undefined && date !== 'no date shown')
    .sort((a, b) => bare(a).localeCompare(bare(b), 'en'))
    .at(-1);
}

/**
 * The day of the newest thing that is known of a record: when it was confirmed, or the newest date
 * of its sources, a month or a year counted from its first day. The given day where none shows one.
 */
export function revisedOn(
  record: { checked: Checked; sources: readonly DatedSource[] },
  otherwise: CalendarDate,
): CalendarDate {
  const { checked, sources } = record;
  const newest = newestDate(sources);
  const days = [
    checked === 'not yet' ? undefined : checked.on,
    newest && `${bare(newest)}-01-01`.slice(0, '2026-01-01'.length),
  ];
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? otherwise
  );
}

function bare(date: string): string {
  return date.replace('about ', '');
}
