import type { CrisisPattern, WordGroups } from './data.ts';
import { wordsOf } from './words.ts';

/** The first pattern that what was typed fits, or `undefined`: then nothing stands before the pages. */
export function crisisIn<Pattern extends CrisisPattern>(
  typed: string,
  patterns: readonly Pattern[],
  groups: WordGroups,
): Pattern | undefined {
  const words = wordsOf(typed);
  const has = (name: string) => (groups[name] ?? [name]).some((phrase) => holds(words, phrase));
  return patterns.find(
    ({ when, not = [] }) => when.every((name) => has(name)) && !not.some((name) => has(name)),
  );
}

/** Whether words stand together in that order; a star at the end of one stands for any ending. */
function holds(words: readonly string[], phrase: string): boolean {
  const wanted = phrase.split(' ').flatMap((part) => {
    return part.endsWith('*')
      ? wordsOf(part.slice(0, -1)).map((word) => `${word}*`)
      : wordsOf(part);
  });
  return words.some((_, start) =>
    wanted.every((part, at) => {
      const word = words[start + at] ?? '';
      return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
    }),
  );
}
