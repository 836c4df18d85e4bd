import { confidenceOf } from '../domain/confidence.ts';
import { type CalendarDate, daysAfter, formatDate, monthsAfter } from '../domain/date.ts';
import { isReviewDue } from '../domain/law.ts';
import { monthsConfirmed } from '../kinds/record.ts';
import type { Law } from '../schemas/law.ts';
import type { Checked } from '../schemas/shared/source.ts';
import type { Site } from '../schemas/site.ts';
import type { CheckedRecord } from './file/record-path.ts';
import type { Fault } from './fault.ts';
import { placeOf } from './fields/field-name.ts';
import { outdatedTranslations } from './across/languages.ts';
import { say } from './messages/catalogue.ts';
import type { ExpiringWords } from './prose/reading.ts';

/** How many days before they expire words are reported. */
const daysAhead = 14;

/** What needs attention soon, without stopping publication: overdue facts, laws to read again, expiring words. */
export function warningsFor(
  records: readonly CheckedRecord[],
  expiring: readonly ExpiringWords[],
  today: CalendarDate,
): Fault[] {
  const site = records.find(({ id }) => id === 'site.yaml')?.value as Site | undefined;
  return [
    ...(site ? overdue(records, site, today) : []),
    ...lawsToRead(records, today),
    ...outdatedTranslations(records),
    ...expiringSoon(expiring, today),
    ...noticesOver(records, today),
  ];
}

function overdue(records: readonly CheckedRecord[], site: Site, today: CalendarDate): Fault[] {
  return records.flatMap(({ folder, file, value }): Fault[] => {
    const facts = value as { checked?: Checked };
    const { checked } = facts;
    if (folder === 'single' || checked === undefined) return [];
    const months = monthsConfirmed(folder, facts, site.confirmedFor);
    const confidence = confidenceOf({ checked, sources: [] }, today, months);
    if (confidence.is !== 'overdue') return [];
    return [
      {
        ...placeOf(file, ['checked']),
        found: `on: ${confidence.on}`,
        ...say('confirmationOld', { months: String(months) }),
      },
    ];
  });
}

function lawsToRead(records: readonly CheckedRecord[], today: CalendarDate): Fault[] {
  return records.flatMap(({ folder, file, value }): Fault[] => {
    if (folder !== 'laws') return [];
    const { lookAgain, address } = value as Law;
    if (!isReviewDue({ lookAgain }, today)) return [];
    return [
      {
        ...placeOf(file, ['lookAgain']),
        found: `lookAgain: ${lookAgain}`,
        allowed: address,
        ...say('lawToRead'),
        example: `lookAgain: '${monthsAfter(today, 6)}'`,
      },
    ];
  });
}

function noticesOver(records: readonly CheckedRecord[], today: CalendarDate): Fault[] {
  return records.flatMap(({ folder, file, value }): Fault[] => {
    const { until } = value as { until?: CalendarDate };
    if (folder !== 'notices' || until === undefined || until >= today) return [];
    return [{ ...placeOf(file, ['until']), found: until, ...say('noticeOver') }];
  });
}

function expiringSoon(expiring: readonly ExpiringWords[], today: CalendarDate): Fault[] {
  const horizon = daysAfter(today, daysAhead);
  return expiring
    .filter(({ until }) => until <= horizon)
    .map(({ until, ...place }) => ({
      ...place,
      found: `<Until date="${until}">`,
      ...(until < today ? say('expiredWords') : say('wordsExpireSoon', { day: formatDate(until) })),
    }));
}
