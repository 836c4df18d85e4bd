import type { CrisisPattern, WordGroups } from './data.ts';
import { tokenize } from './words.ts';

/** The first pattern that a query matches, if any. */
export function crisisIn<Pattern extends CrisisPattern>(
  typed: string,
  patterns: readonly Pattern[],
  groups: WordGroups,
): Pattern | undefined {
  const words = tokenize(typed);
  const has = (name: string) => (groups[name] ?? [name]).some((phrase) => hasPhrase(words, phrase));
  return patterns.find(
    ({ when, not = [] }) => when.every((name) => has(name)) && !not.some((name) => has(name)),
  );
}

/** True if the words of a phrase follow each other; a word with a star matches any ending. */
function hasPhrase(words: readonly string[], phrase: string): boolean {
  const wanted = phrase.split(' ').flatMap((part) => {
    return part.endsWith('*')
      ? tokenize(part.slice(0, -1)).map((word) => `${word}*`)
      : tokenize(part);
  });
  return words.some((_, start) =>
    wanted.every((part, at) => {
      const word = words[start + at] ?? '';
      return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
    }),
  );
}
