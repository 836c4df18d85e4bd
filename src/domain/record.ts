import type { Folder } from '../schemas/register.ts';
import { type CalendarDate, dateInWords } from './date.ts';
import { kindInWords } from './kind.ts';

/** A record whose facts may not have been held against their schema. */
export interface NamedRecord {
  folder: Folder | 'single';
  id: string;
  facts: object;
}

/**
 * What a record is called, so that no two of a list are taken for each other. A place in a role
 * is called by the place's name, which `placeName` finds; a record without any name by its id.
 */
export function titleOf(
  { folder, id, facts }: NamedRecord,
  placeName: (id: string) => string | undefined,
): string {
  const { title, name, summary, place, date } = facts as Partial<Record<string, unknown>>;
  if (typeof title === 'string') return title;
  if (typeof name === 'string') return name;
  if (folder === 'meetings' && typeof summary === 'string') {
    return [summary, ...(isDate(date) ? [dateInWords(date)] : [])].join(', ');
  }
  if (folder === 'reporting-centres' || folder === 'keep-safe-venues') {
    const where = (typeof place === 'string' ? placeName(place) : undefined) ?? id;
    return `${where} as a ${kindInWords[folder].one}`;
  }
  return id;
}

function isDate(written: unknown): written is CalendarDate {
  return typeof written === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(written);
}
