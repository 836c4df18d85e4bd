import { type CalendarDate, dateInWords, daysAfter } from '../domain/date.ts';
import { standingOf } from '../domain/standing.ts';
import { monthsConfirmed } from '../kinds/record.ts';
import type { Checked } from '../schemas/shared/source.ts';
import type { Site } from '../schemas/site.ts';
import type { Fault } from './fault.ts';
import type { Passage } from './prose-reading.ts';
import type { Sound } from './sound.ts';

/** How many days before its last day a passage is spoken of. */
const daysAhead = 14;

/** What will need somebody soon, and holds nobody up: facts that are overdue, passages that end. */
export function remindersOf(
  records: readonly Sound[],
  passages: readonly Passage[],
  today: CalendarDate,
): Fault[] {
  const site = records.find(({ id }) => id === 'site.yaml')?.value as Site | undefined;
  return [...(site ? overdue(records, site, today) : []), ...ending(passages, today)];
}

function overdue(records: readonly Sound[], site: Site, today: CalendarDate): Fault[] {
  return records.flatMap(({ folder, file, value }) => {
    const facts = value as { checked?: Checked };
    const { checked } = facts;
    if (folder === 'single' || checked === undefined) return [];
    const months = monthsConfirmed(folder, facts, site.confirmedFor);
    const standing = standingOf({ checked, sources: [] }, today, months);
    if (standing.is !== 'overdue') return [];
    return [
      {
        file: file.path,
        line: file.lineOf(['checked']),
        field: 'checked',
        problem: `is older than the ${String(months)} months that a confirmation holds.`,
        found: `on: ${standing.on}`,
        allowed: 'Ask the owner again. Then write the day on which you asked, and your team.',
        example: `on: ${today}`,
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
