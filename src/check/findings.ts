import { confidenceOf } from '../domain/confidence.ts';
import { type CalendarDate, formatDate, daysAfter, monthsAfter } from '../domain/date.ts';
import { isToBeReadAgain } from '../domain/law.ts';
import { isVague } from '../domain/link-text.ts';
import { isFirstName, mailboxesIn } from '../domain/mailbox.ts';
import { readingOf, sentencesOf, targetAge, wordsOf } from '../domain/reading-age.ts';
import { monthsConfirmed } from '../kinds/record.ts';
import { folders } from '../kinds/register.ts';
import type { Law } from '../schemas/law.ts';
import type { Checked } from '../schemas/shared/source.ts';
import type { Site } from '../schemas/site.ts';
import { checkReadings, readRecords } from './check-content.ts';
import type { ContentFolder, CheckedRecord } from './content-folder.ts';
import { type Fault, byFile, inWords, type Findings } from './fault.ts';
import { denials } from './denials.ts';
import { repeatedFigures } from './figures.ts';
import { translationsBehind } from './languages.ts';
import { placeOf } from './field-name.ts';
import { say } from './messages/catalogue.ts';
import { checkPictures } from './pictures.ts';
import type { ExpiringWords } from './prose/reading.ts';
import type { RecordReading } from './record.ts';

/** Everything about a content folder on a day; suggestions are made for `changed` files only. */
export function findingsIn(
  files: ContentFolder,
  today: CalendarDate,
  changed: ReadonlySet<string> = new Set(),
): Findings {
  const paths = files.paths();
  const readings = readRecords(files, paths);
  const { records, faults } = checkReadings(readings, paths, today);
  const own = readings.filter(({ path }) => changed.has(path));
  const expiring = readings.flatMap((reading) => reading.expiring);
  return {
    records: records.length,
    errors: mostImportantFirst([...faults, ...checkPictures(paths, files.read)]),
    suggestions: byFile([...own.flatMap(suggestionsFor), ...repeatedFigures(own, records)]),
    warnings: mostImportantFirst([...warningsFor(records, expiring, today), ...denials(readings)]),
  };
}

/** What people act on first: emergencies and the whole site, then services, places; the record last. */
function mostImportantFirst(faults: readonly Fault[]): Fault[] {
  return byFile(faults).sort((a, b) => rankOf(a.file) - rankOf(b.file));
}

function rankOf(path: string): number {
  const [folder = '', name = ''] = path.split('/');
  if (name === '' || name.startsWith('emergency')) return -1;
  const rank = folders.findIndex((kind) => kind === folder);
  return rank === -1 ? folders.length : rank;
}

/** A sentence of more words than this is easier as two. */
const longestSentence = 25;

/** Fewer words than this say nothing reliable about how a page reads. */
const fewestWords = 60;

/** What could be better in one file, and stops nothing: vague links, long sentences, hard words. */
export function suggestionsFor(reading: RecordReading): Fault[] {
  return [
    ...vagueLinks(reading),
    ...longSentences(reading),
    ...readingAge(reading),
    ...firstNameMailboxes(reading),
  ];
}

function vagueLinks({ path, linkTexts }: RecordReading): Fault[] {
  return linkTexts
    .filter(({ text }) => isVague(text))
    .map(({ line, text }) => ({
      file: path,
      line,
      field: inWords,
      found: text,
      ...say('vagueLink'),
    }));
}

function longSentences({ path, paragraphs }: RecordReading): Fault[] {
  return paragraphs.flatMap(({ line, text }) =>
    sentencesOf(text)
      .map((sentence) => ({ sentence, count: wordsOf(sentence).length }))
      .filter(({ count }) => count > longestSentence)
      .map(({ sentence, count }) => ({
        file: path,
        line,
        field: inWords,
        found: sentence,
        ...say('longSentence', { count: String(count) }),
      })),
  );
}

function readingAge({ path, file, paragraphs }: RecordReading): Fault[] {
  const reading = readingOf(paragraphs.map(({ text }) => text));
  if (!file || !reading || reading.words < fewestWords || reading.age <= targetAge.to) return [];
  return [
    {
      file: path,
      line: file.bodyLine,
      field: inWords,
      allowed: `Easy to read from age ${String(targetAge.from)} to ${String(targetAge.to)}.`,
      ...say('readingAge', { age: String(Math.round(reading.age)) }),
    },
  ];
}

/** A first name may be the public name of a mailbox. It may also be somebody's own. */
function firstNameMailboxes({ path, file }: RecordReading): Fault[] {
  if (!file) return [];
  const email = (file.facts as { email?: unknown } | null)?.email;
  const own = typeof email === 'string' ? mailboxesIn(email) : [];
  return own.filter(isFirstName).map((mailbox) => ({
    file: path,
    line: file.lineOf(['email']),
    field: 'email',
    found: mailbox,
    ...say('firstNameMailbox'),
  }));
}

/** How many days before their last day words are told of. */
const daysAhead = 14;

/** What will need somebody soon, and stops nothing: facts that are overdue, laws to read again, words that expire. */
function warningsFor(
  records: readonly CheckedRecord[],
  expiring: readonly ExpiringWords[],
  today: CalendarDate,
): Fault[] {
  const site = records.find(({ id }) => id === 'site.yaml')?.value as Site | undefined;
  return [
    ...(site ? overdue(records, site, today) : []),
    ...lawsToRead(records, today),
    ...translationsBehind(records),
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
    if (!isToBeReadAgain({ lookAgain }, today)) return [];
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
    const line = file.lineOf(['until']);
    return [{ file: file.path, line, field: 'until', found: until, ...say('noticeOver') }];
  });
}

function expiringSoon(expiring: readonly ExpiringWords[], today: CalendarDate): Fault[] {
  const horizon = daysAfter(today, daysAhead);
  return expiring
    .filter(({ until }) => until <= horizon)
    .map(({ file, line, until }) => ({
      file,
      line,
      field: inWords,
      found: `<Until date="${until}">`,
      ...(until < today ? say('expiredWords') : say('wordsExpireSoon', { day: formatDate(until) })),
    }));
}
