import { isVague } from '../domain/link-text.ts';
import { isFirstName, mailboxesIn } from '../domain/mailbox.ts';
import { readingOf, sentencesOf, targetAge, wordsOf } from '../domain/reading-age.ts';
import type { Fault } from './fault.ts';
import type { RecordReading } from './read-record.ts';

/** A sentence of more words than this is easier as two. */
const longestSentence = 25;

/** Fewer words than this say nothing sure about how a page reads. */
const fewestWords = 60;

/** What could be better in one file, and holds nobody up: links, long sentences, hard words. */
export function suggestionsFor(reading: RecordReading): Fault[] {
  return [
    ...vagueLinks(reading),
    ...longSentences(reading),
    ...readingAge(reading),
    ...firstNames(reading),
  ];
}

function vagueLinks({ path, namedLinks }: RecordReading): Fault[] {
  return namedLinks
    .filter(({ text }) => isVague(text))
    .map(({ line, text }) => ({
      file: path,
      line,
      field: 'The text',
      problem: 'has a link whose words do not say where it leads.',
      found: text,
      allowed: 'The name of the page: people who hear a list of links hear nothing else.',
      example: '[how to report hate crime](/report/hate-crime/)',
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
        field: 'The text',
        problem: `has a sentence of ${String(count)} words.`,
        found: sentence,
        allowed: `At most ${String(longestSentence)} words. Two short sentences are easier than one long one.`,
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
      field: 'The text',
      problem: `is easy to read from about age ${String(Math.round(reading.age))} on.`,
      allowed: `From ${String(targetAge.from)} to ${String(targetAge.to)} on, as people read who are frightened or tired: shorter sentences, everyday words.`,
    },
  ];
}

/** A first name may be the public name of a mailbox. It may also be somebody's own. */
function firstNames({ path, file }: RecordReading): Fault[] {
  if (!file) return [];
  const email = (file.facts as { email?: unknown } | null)?.email;
  const own = typeof email === 'string' ? mailboxesIn(email) : [];
  return own.filter(isFirstName).map((mailbox) => ({
    file: path,
    line: file.lineOf(['email']),
    field: 'email',
    problem: 'looks like the mailbox of one person.',
    found: mailbox,
    allowed: 'A mailbox that stays when people change. If it is one, leave it as it is.',
  }));
}
