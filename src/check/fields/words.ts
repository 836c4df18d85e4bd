import { draftingWordsIn } from '../../domain/drafting.ts';
import { isPersonal, mailboxesIn } from '../../domain/mailbox.ts';
import { digitsOf, phoneNumberIn } from '../../domain/phone.ts';
import type { ContentFile } from '../file/content-file.ts';
import type { Fault, Place, Report } from '../fault.ts';
import { exampleOf } from './field-faults.ts';
import { placeOf } from './field-name.ts';
import { type Link, isSitePath } from '../across/links.ts';
import { say } from '../messages/catalogue.ts';
import type { FoundText } from './schema-walk.ts';
import { addressFault } from './web-address.ts';

/** A phone number that a record keeps. */
export interface KeptNumber extends Place {
  number: string;
}

/** What was found in the texts among the facts of a file. */
interface TextsReading {
  faults: Fault[];
  numbers: KeptNumber[];
  /** Paths on this site. */
  links: Link[];
  /** Whole web addresses, except those of sources. */
  addresses: Link[];
}

/** Checks every text among the facts of a file, whether the facts are valid or not. */
export function checkTexts(file: ContentFile, texts: readonly FoundText[]): TextsReading {
  const reading: TextsReading = { faults: [], numbers: [], links: [], addresses: [] };
  const keptNumbers = new Set(
    texts.filter(({ kind }) => kind === 'phone number').map(({ text }) => digitsOf(text)),
  );
  for (const { text, kind, path } of texts) {
    const place = placeOf(file, path);
    const report: Report = (fault) => reading.faults.push({ ...place, ...fault });
    switch (kind) {
      case 'phone number':
        if (/\d/.test(text)) reading.numbers.push({ ...place, number: text });
        break;
      case 'e-mail address':
        checkMailboxes(text, report);
        break;
      case 'web address': {
        const isSource = isAboutSource(path);
        const fault = addressFault(text, isSource);
        if (fault) report({ ...fault, example: fault.example && exampleOf(path, fault.example) });
        if (!isSource) reading.addresses.push({ ...place, address: text });
        break;
      }
      case 'words':
        // The example of the message is a component, which is not allowed among facts.
        checkWords(text, (fault) => report({ ...fault, example: undefined }), keptNumbers);
        checkMarkup(text, report, path);
        if (isSitePath(text)) reading.links.push({ ...place, address: text });
        break;
    }
  }
  return reading;
}

/**
 * Reports what is not allowed in any text, among the facts or under them: phone numbers, unless they
 * are in `keptNumbers` because the record itself keeps them; mailboxes of people; drafting notes.
 */
export function checkWords(
  text: string,
  report: Report,
  keptNumbers: ReadonlySet<string> = new Set(),
) {
  const number = phoneNumberIn(text);
  if (number !== undefined && !keptNumbers.has(digitsOf(number))) {
    report({ found: number, ...say('numberInWords') });
  }
  checkMailboxes(text, report);
  const note = draftingWordsIn(text);
  if (note !== undefined) report({ found: note, ...say('draftingWords') });
}

/** Reports mailboxes of people: people change jobs, and their names are private. */
export function checkMailboxes(text: string, report: Report) {
  for (const mailbox of mailboxesIn(text).filter(isPersonal)) {
    report({ found: mailbox, ...say('personalMailbox') });
  }
}

/** A source may be an old page of this site, and a document keeps the address it was published at. */
function isAboutSource(path: readonly PropertyKey[]): boolean {
  return path.some((key) => key === 'sources' || key === 'source' || key === 'address');
}

/** Markup, with its name. Facts are shown as they are typed. */
const markup: readonly [RegExp, string][] = [
  [/\*\*\S(?:.*\S)?\*\*|(?<![\w*])\*[^\s*](?:[^*]*[^\s*])?\*(?![\w*])/, 'asterisks'],
  [/\[[^\]]+\] ?\([^)]*\)/, 'a link in brackets'],
  [/^#{1,6} \S|^##+\S/m, 'a # at the start'],
  [/<\/?[A-Za-z][^>]*>/, 'a tag'],
  [/&(?:amp|lt|gt|nbsp|quot|#\d+|lbrace);/, 'a sign written as code'],
  [/`[^`]+`/, 'backticks'],
];

function checkMarkup(text: string, report: Report, path: readonly PropertyKey[]) {
  for (const [pattern, sign] of markup) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const example = exampleOf(path, withoutMarkup(text));
    report({ found, ...say('markupInField', { sign }), example });
    return;
  }
}

function withoutMarkup(text: string): string {
  return text
    .replaceAll(/\[([^\]]+)\] ?\([^)]*\)/g, '$1')
    .replaceAll(/<\/?[A-Za-z][^>]*>|\*|`|^#+ ?/gm, '')
    .replaceAll(/&(?:nbsp|#160);/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/&(?:#\d+|\w+);/g, '')
    .trim();
}
