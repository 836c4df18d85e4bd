import { isVagueLinkText } from '../domain/link.ts';
import { isFirstName, mailboxesIn } from '../domain/mailbox.ts';
import { readingOf, sentencesOf, targetAge, wordsInSentence } from '../domain/reading-age.ts';
import { type Fault, inWords } from './fault.ts';
import { say } from './messages/catalogue.ts';
import type { RecordReading } from './record.ts';

/** A sentence of more words than this is easier as two. */
const longestSentence = 25;

/** A reading age worked out from fewer words than this is not reliable. */
const fewestWords = 60;

/** What could be better in one file, without stopping publication: vague links, long sentences, hard words. */
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
    .filter(({ text }) => isVagueLinkText(text))
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
      .map((sentence) => ({ sentence, count: wordsInSentence(sentence).length }))
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

/** A mailbox named by a first name may be one that a team uses, or one person's. */
function firstNameMailboxes({ path, file }: RecordReading): Fault[] {
  if (!file) return [];
  const email = (file.facts as { email?: unknown } | null)?.email;
  const mailboxes = typeof email === 'string' ? mailboxesIn(email) : [];
  return mailboxes.filter(isFirstName).map((mailbox) => ({
    file: path,
    line: file.lineOf(['email']),
    field: 'email',
    found: mailbox,
    ...say('firstNameMailbox'),
  }));
}
