import { z } from 'zod';
import type { CalendarDate } from '../domain/date.ts';
import type { Site } from '../schemas/site.ts';
import { calendarDate } from '../schemas/shared/calendar-date.ts';
import { line } from '../schemas/shared/text.ts';
import { Refusal } from './proposal.ts';

/** The address of GOV.UK's bank holidays of each nation. */
export const bankHolidaysAt = 'https://www.gov.uk/bank-holidays.json';

const event = z.object({ title: line, date: calendarDate, notes: z.string().default('') });
const division = z.object({ events: z.array(event) });

/** What GOV.UK calls each nation. */
const divisions: Readonly<Record<Site['nation'], string>> = {
  England: 'england-and-wales',
  Wales: 'england-and-wales',
  Scotland: 'scotland',
  'Northern Ireland': 'northern-ireland',
};

type Dates = { date: CalendarDate; name: string }[];

/** An answer with fewer days to come is not taken for a list of bank holidays. */
const fewest = 5;

/**
 * The bank holidays of a nation: past days as they are known, days to come from an answer of GOV.UK.
 * Throws a `Refusal`, so that a person looks, where the answer is no such list or lacks a day to
 * come that the site gives.
 */
export function bankHolidaysFrom(
  answer: unknown,
  nation: Site['nation'],
  known: Readonly<Dates>,
  today: CalendarDate,
): Dates {
  const { data } = division.safeParse(
    (answer as Record<string, unknown> | null)?.[divisions[nation]],
  );
  const coming = (data?.events ?? [])
    .filter(({ date }) => date >= today)
    .map(({ date, title, notes }) => ({
      date,
      name: notes === '' ? title : `${title} (${notes.toLowerCase()})`,
    }));
  if (coming.length < fewest) {
    throw new Refusal(`What ${bankHolidaysAt} answers is no list of bank holidays to come.`);
  }
  const missing = known.filter(
    ({ date }) => date >= today && !coming.some((other) => other.date === date),
  );
  if (missing.length > 0) {
    const days = missing.map(({ date, name }) => `${date} (${name})`).join(', ');
    throw new Refusal(
      `GOV.UK does not name ${days} any more. Look at the page, and change it by hand.`,
    );
  }
  return [...known.filter(({ date }) => date < today), ...coming].sort((a, b) =>
    a.date.localeCompare(b.date, 'en'),
  );
}
