import type { Fault } from '../fault.ts';
import { say } from '../messages/catalogue.ts';

/** Characters that are not text: they come from a broken copy, and would break a page. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const notText = /\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u2028\u2029\uFFFE\uFFFF]/g;

/** Characters nobody sees, or that look different on every device; search and telephones stumble over them. */
const invisible =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\p{Co}\p{NChar}]/gu;

/**
 * Letters that only look like ours: a Cyrillic or Greek one beside a Latin one in a word, and those
 * of full width or of mathematics. Whole words in another alphabet are words of another language.
 */
const lookalike =
  /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})|[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/u;

/** UTF-8 that was once read as something else: â€™ for ’, Ã© for é, Â£ for £. */
const garbled = /â€[\u0080-\u2122]|Ã[\u0080-\u00BF]|Â[£°·\u00A0]/u;

/** What git writes around two versions of the same lines. */
const mergeMarker = /^(?:<{7} |>{7} ).*$/m;

/** The text without what does not belong in any, and a fault for each kind of it. Lines keep their numbers. */
export function cleanText(path: string, written: string): { text: string; faults: Fault[] } {
  const faults: Fault[] = [];
  const report = (at: number, fault: Omit<Fault, 'file' | 'line'>) => {
    faults.push({ file: path, line: written.slice(0, at).split('\n').length, ...fault });
  };
  const stray = written.search(notText);
  if (written.startsWith('\uFEFF') || stray !== -1) report(Math.max(stray, 0), say('notText'));
  let text = written.replace(/^\uFEFF/, '').replaceAll(notText, '');
  const named = (pattern: RegExp, message: ReturnType<typeof say>) => {
    const match = new RegExp(pattern, pattern.flags.replace('g', '')).exec(text);
    if (!match) return;
    const before = text.slice(0, match.index).split('\n').at(-1)?.slice(-30) ?? '';
    const after =
      text
        .slice(match.index + match[0].length)
        .split('\n')[0]
        ?.slice(0, 30) ?? '';
    report(match.index, { found: `${before}[${codeOf(match[0])}]${after}`.trim(), ...message });
  };
  named(invisible, say('invisible'));
  named(lookalike, say('lookalike'));
  named(garbled, say('garbled'));
  text = text.replaceAll(invisible, '');
  const marker = mergeMarker.exec(text);
  if (marker) {
    report(marker.index, { found: marker[0], ...say('mergeMarker') });
    text = withFirstVersion(text);
  }
  return { text, faults };
}

/** Lines with the first of two versions kept, as far as there are two; the rest left empty. */
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

/** `U+200B`, or the letter itself where it can be seen. */
function codeOf(character: string): string {
  if (/^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
