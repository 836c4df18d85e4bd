import { type CalendarDate, dateInWords, daysAfter, monthsAfter } from '../domain/date.ts';
import { translationsBehind } from './check-languages.ts';
import { isToBeReadAgain } from '../domain/law.ts';
import { confidenceOf } from '../domain/confidence.ts';
import { monthsConfirmed } from '../kinds/record.ts';
import type { Law } from '../schemas/law.ts';
import type { Checked } from '../schemas/shared/source.ts';
import type { Site } from '../schemas/site.ts';
import type { Fault } from './fault.ts';
import type { Passage } from './prose-reading.ts';
import type { Sound } from './sound.ts';

/** How many days before its last day a passage is spoken of. */
const daysAhead = 14;

/**
 * What will need somebody soon, and holds nobody up: facts that are overdue, laws to be read
 * again, passages that end.
 */
export function remindersOf(
  records: readonly Sound[],
  passages: readonly Passage[],
  today: CalendarDate,
): Fault[] {
  const site = records.find(({ id }) => id === 'site.yaml')?.value as Site | undefined;
  return [
    ...(site ? overdue(records, site, today) : []),
    ...lawsToRead(records, today),
    ...translationsBehind(records),
    ...ending(passages, today),
  ];
}

function overdue(records: readonly Sound[], site: Site, today: CalendarDate): Fault[] {
  return records.flatMap(({ folder, file, value }) => {
    const facts = value as { checked?: Checked };
    const { checked } = facts;
    if (folder === 'single' || checked === undefined) return [];
    const months = monthsConfirmed(folder, facts, site.confirmedFor);
    const confidence = confidenceOf({ checked, sources: [] }, today, months);
    if (confidence.is !== 'overdue') return [];
    return [
      {
        file: file.path,
        line: file.lineOf(['checked']),
        field: 'checked',
        problem: `is older than the ${String(months)} months that a confirmation holds.`,
        found: `on: ${confidence.on}`,
        allowed: 'Ask the owner again. Then write the day on which you asked, and your team.',
        example: `on: ${today}`,
      },
    ];
  });
}

function lawsToRead(records: readonly Sound[], today: CalendarDate): Fault[] {
  return records.flatMap(({ folder, file, value }) => {
    if (folder !== 'laws') return [];
    const { lookAgain, address } = value as Law;
    if (!isToBeReadAgain({ lookAgain }, today)) return [];
    return [
      {
        file: file.path,
        line: file.lineOf(['lookAgain']),
        field: 'lookAgain',
        problem: 'is over: the law may have changed since.',
        found: `lookAgain: ${lookAgain}`,
        allowed: `Read ${address} again. Correct the note if need be, then write a later day.`,
        example: `lookAgain: ${monthsAfter(today, 6)}`,
      },
    ];
  });
}

function ending(passages: readonly Passage[], today: CalendarDate): Fault[] {
  const horizon = daysAfter(today, daysAhead);
  return passages
    .filter(({ until }) => until >= today && until <= horizon)
    .map(({ file, line, until }) => ({
      file,
      line,
      field: 'The text',
      problem: `has words that are true only until ${dateInWords(until)}.`,
      found: `<Until date="${until}">`,
      allowed:
        'After that day the site cannot be published until they are taken out or given a later day.',
    }));
}
