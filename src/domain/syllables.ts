import { syllable } from 'syllable';

/** Words of our pages that the library gets wrong, by how many syllables they have. */
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

/** How many syllables an English word has, about. Parts joined by a hyphen count each, a figure as one. */
export function syllablesIn(word: string): number {
  const counts = word
    .split('-')
    .map((part) => exceptions.get(part.toLowerCase()) ?? Math.max(1, syllable(part)));
  return counts.reduce((sum, count) => sum + count, 0);
}
