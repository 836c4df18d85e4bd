import type { CalendarDate } from '../domain/date.ts';
import type { Checked } from '../schemas/shared/source.ts';

/** The day for which sites are built in tests, so that no test depends on today. */
export const testDate: CalendarDate = '2026-11-22';

/**
 * The day for which a content folder is tested: that of its newest confirmation or correction where
 * that came later, because on an earlier day nobody could have known of it.
 */
export function testDateOf(records: readonly { value?: unknown }[]): CalendarDate {
  return records.reduce<CalendarDate>((latest, { value }) => {
    const { checked, on } = (value ?? {}) as { checked?: Checked; on?: CalendarDate };
    const days = [typeof checked === 'object' ? checked.on : undefined, on];
    return days.reduce<CalendarDate>((a, b) => (b !== undefined && b > a ? b : a), latest);
  }, testDate);
}
