import type { z } from 'zod';
import { draftingWordsIn } from '../../domain/drafting.ts';
import { isPersonal, mailboxesIn } from '../../domain/mailbox.ts';
import { digitsOf, phoneNumberIn } from '../../domain/phone.ts';
import type { ContentFile } from '../file/content-file.ts';
import type { Fault, Place, Report } from '../fault.ts';
import { exampleOf } from './field-faults.ts';
import { fieldName } from './field-name.ts';
import { type Link, isAddressHere } from '../across/links.ts';
import { say, type Message } from '../messages/catalogue.ts';
import { textsIn } from './schema-walk.ts';

/** A phone number that a record keeps. */
export interface KeptNumber extends Place {
  number: string;
}

/** What the texts among the facts of a file say. */
interface TextsReading {
  faults: Fault[];
  numbers: KeptNumber[];
  /** Addresses on this site. */
  links: Link[];
  /** Whole web addresses, those of sources left out. */
  addresses: Link[];
}

/** Reads every text among the facts of a file, whether the facts are right or not. */
export function checkTexts(file: ContentFile, schema: z.ZodType): TextsReading {
  const reading: TextsReading = { faults: [], numbers: [], links: [], addresses: [] };
  const texts = textsIn(schema, file.facts);
  const own = new Set(
    texts.filter(({ kind }) => kind === 'phone number').map(({ text }) => digitsOf(text)),
  );
  for (const { text, kind, path } of texts) {
    const place = { file: file.path, line: file.lineOf(path), field: fieldName(path) };
    const report: Report = (fault) => reading.faults.push({ ...place, ...fault });
    if (kind === 'phone number' && /\d/.test(text))
      reading.numbers.push({ ...place, number: text });
    if (kind === 'e-mail address') checkMailboxes(text, report);
    if (kind === 'web address') {
      const fault = addressFault(text, isAboutSource(path));
      if (fault) report({ ...fault, example: fault.example && exampleOf(path, fault.example) });
      if (!isAboutSource(path)) reading.addresses.push({ ...place, address: text });
    }
    if (kind === 'words') {
      // The example is one for words under the facts: a component, which no fact may hold.
      checkWords(text, (fault) => report({ ...fault, example: undefined }), own);
      checkFormatting(text, report, path);
      if (isAddressHere(text)) reading.links.push({ ...place, address: text });
    }
  }
  return reading;
}

/**
 * What may be in no words, whether facts or prose: phone numbers, which are kept on their service
 * (`own` ones, which the record itself keeps, are allowed), mailboxes of people, drafting notes.
 */
export function checkWords(words: string, report: Report, own: ReadonlySet<string> = new Set()) {
  const number = phoneNumberIn(words);
  if (number !== undefined && !own.has(digitsOf(number))) {
    report({ found: number, ...say('numberInWords') });
  }
  checkMailboxes(words, report);
  const left = draftingWordsIn(words);
  if (left !== undefined) report({ found: left, ...say('draftingWords') });
}

/** No mailbox of a person: people change, and their names are theirs. */
export function checkMailboxes(words: string, report: Report) {
  for (const mailbox of mailboxesIn(words).filter(isPersonal)) {
    report({ found: mailbox, ...say('personalMailbox') });
  }
}

/** A source may be a page this site had once; what a document is called by stays as it was. */
function isAboutSource(path: readonly PropertyKey[]): boolean {
  return path.some((key) => key === 'sources' || key === 'source' || key === 'address');
}

/** Signs of formatting, by the pattern they are found by. Facts are printed as they are typed. */
const formatting: readonly [RegExp, string][] = [
  [/\*\*\S(?:.*\S)?\*\*|(?<![\w*])\*[^\s*](?:[^*]*[^\s*])?\*(?![\w*])/, 'asterisks'],
  [/\[[^\]]+\] ?\([^)]*\)/, 'a link in brackets'],
  [/^#{1,6} \S|^##+\S/m, 'a # at the start'],
  [/<\/?[A-Za-z][^>]*>/, 'a tag'],
  [/&(?:amp|lt|gt|nbsp|quot|#\d+|lbrace);/, 'a sign written as code'],
  [/`[^`]+`/, 'backticks'],
];

function checkFormatting(words: string, report: Report, path: readonly PropertyKey[]) {
  for (const [pattern, sign] of formatting) {
    const found = pattern.exec(words)?.[0];
    if (found === undefined) continue;
    report({ found, ...say('markupInField', { sign }), example: exampleOf(path, plain(words)) });
    return;
  }
}

/** Words without formatting. */
function plain(words: string): string {
  return words
    .replaceAll(/\[([^\]]+)\] ?\([^)]*\)/g, '$1')
    .replaceAll(/<\/?[A-Za-z][^>]*>|\*|`|^#+ ?/gm, '')
    .replaceAll(/&(?:nbsp|#160);/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/&(?:#\d+|\w+);/g, '')
    .trim();
}

/** What readers of a link would send to the other site about where they came from. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gad_source|dclid|msclkid|twclid|igshid|mc_cid|mc_eid|_hs\w+|s_kwcid)$/i;

/** Hosts on which a page is shown for a while before it is published. */
const previews =
  /(?:^|\.)(?:pages\.dev|netlify\.app|vercel\.app|onrender\.com|azurestaticapps\.net|ngrok\.io|ngrok-free\.app|herokuapp\.com|webflow\.io|wixsite\.com)$|^(?:localhost|staging\.|preview\.|test\.|dev\.)|^127\.|^192\.168\./i;

type AddressFault = Message & { found: string };

/**
 * What is wrong with a whole web address that has the right shape; its example is the right address.
 * A source may have been read in a preview: what was read is given as it was.
 */
export function addressFault(address: string, isSource = false): AddressFault | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const safe = originalOf(url);
  if (safe !== undefined) {
    const example = addressFault(safe)?.example ?? (safe || undefined);
    return { found: address, ...say('safeLink'), ...(example !== undefined && { example }) };
  }
  if (!isSource && previews.test(url.hostname)) return { found: address, ...say('previewAddress') };
  const tracked = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  if (tracked.length === 0) return undefined;
  for (const name of tracked) url.searchParams.delete(name);
  return { found: address, ...say('trackingAddress'), example: url.href };
}

/** The address that Outlook, or a search page, wrapped in one of its own. */
function originalOf(url: URL): string | undefined {
  const isWrapped =
    url.hostname.endsWith('.safelinks.protection.outlook.com') ||
    (/^(?:www\.)?google\.(?:com|co\.uk)$/.test(url.hostname) && url.pathname === '/url') ||
    url.hostname === 'urldefense.com';
  if (!isWrapped) return undefined;
  const original = url.searchParams.get('url') ?? url.searchParams.get('q') ?? '';
  return /^https?:/.test(original) ? original : '';
}
