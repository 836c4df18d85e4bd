import { syllable } from 'syllable';

/** Words that the library gets wrong, by their number of syllables. */
const exceptions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1: 'cheque cheques',
    2: 'going phoneline safety',
    3: 'area areas element elements homelessness safeguarding',
    4: 'anxiety experience',
  }).flatMap(([count, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(count)]),
  ),
);

/** The approximate number of syllables of an English word; a number has one. */
export function syllablesIn(word: string): number {
  const counts = word
    .split('-')
    .map((part) => exceptions.get(part.toLowerCase()) ?? Math.max(1, syllable(part)));
  return counts.reduce((sum, count) => sum + count, 0);
}
