import type { Fault, Report } from '../fault.ts';
import { type Message, say } from '../messages/catalogue.ts';

/** Control characters: they come from a broken copy, and would break a page. */
// eslint-disable-next-line no-control-regex -- it searches for control characters
const control = /\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u2028\u2029\uFFFE\uFFFF]/g;

/** Characters that are invisible or differ between devices: search and telephones stumble over them. */
const invisible =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\p{Co}\p{NChar}]/gu;

/**
 * Letters that only look like Latin ones: a Cyrillic or Greek one beside a Latin one in a word, and
 * full-width and mathematical letters. Whole words in another alphabet are words of another language.
 */
const lookalike =
  /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})|[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/gu;

/** UTF-8 that was once decoded as another encoding: â€™ for ’, Ã© for é, Â£ for £. */
const garbled = /â€[\u0080-\u2122]|Ã[\u0080-\u00BF]|Â[£°·\u00A0]/gu;

/** What git writes around two versions of the same lines. */
const mergeMarker = /^(?:<{7} |>{7} ).*$/m;

/** The text without characters that belong in none, and a fault for each kind of them. Lines keep their numbers. */
export function cleanText(path: string, original: string): { text: string; faults: Fault[] } {
  const faults: Fault[] = [];
  const reportAt = (at: number, fault: Parameters<Report>[0]) => {
    faults.push({ file: path, line: original.slice(0, at).split('\n').length, ...fault });
  };
  const firstControl = original.search(control);
  if (original.startsWith('\uFEFF') || firstControl !== -1) {
    reportAt(Math.max(firstControl, 0), say('notText'));
  }
  const printable = original.replace(/^\uFEFF/, '').replaceAll(control, '');
  const reportFirst = (pattern: RegExp, message: Message) => {
    const [match] = printable.matchAll(pattern);
    if (!match) return;
    const before = /.{0,30}$/.exec(printable.slice(0, match.index))?.[0] ?? '';
    const after = /^.{0,30}/.exec(printable.slice(match.index + match[0].length))?.[0] ?? '';
    const found = `${before}[${codeOf(match[0])}]${after}`.trim();
    reportAt(match.index, { found, ...message });
  };
  reportFirst(invisible, say('invisible'));
  reportFirst(lookalike, say('lookalike'));
  reportFirst(garbled, say('garbled'));
  const text = printable.replaceAll(invisible, '');
  const marker = mergeMarker.exec(text);
  if (!marker) return { text, faults };
  reportAt(marker.index, { found: marker[0], ...say('mergeMarker') });
  return { text: withFirstVersion(text), faults };
}

/** The text with the first of each two versions of a merge; the lines of the second are left empty. */
function withFirstVersion(text: string): string {
  let isSecond = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^={7}\s*$/.test(line)) isSecond = text.includes('<<<<<<< ');
      const isMarker = /^(?:<{7} |={7}\s*$|\|{7} |>{7} )/.test(line);
      const kept = isMarker || isSecond ? '' : line;
      if (line.startsWith('>>>>>>> ')) isSecond = false;
      return kept;
    })
    .join('\n');
}

/** `U+200B`, or the letter itself where it is visible. */
function codeOf(character: string): string {
  if (/^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
