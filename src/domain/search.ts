import { lettersApart } from './spelling.ts';

/** Words people type with the words our pages use, and every word our pages use. */
export interface SearchVocabulary {
  synonyms: readonly { typed: readonly string[]; means: string }[];
  words: readonly string[];
}

/** What the search index says of one page it found. */
export interface Hit {
  title: string;
  excerpt: string;
  synonyms: string;
}

/** The words of a text, small letters, without accents, apostrophes or punctuation. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** What was typed, with the site's own words in place of the ones it does not use. */
export function inOurWords(typed: string, vocabulary: SearchVocabulary): string {
  let words = ` ${wordsOf(typed).join(' ')} `;
  for (const { typed: spellings, means } of vocabulary.synonyms) {
    for (const spelling of spellings) {
      const from = ` ${wordsOf(spelling).join(' ')} `;
      const to = ` ${wordsOf(means).join(' ')} `;
      if (words.includes(from) && !words.includes(to)) words = words.replace(from, to);
    }
  }
  return words.trim();
}

const littleWords = new Set(
  'a about am an and are as at be been can do for from have how i if in is it me my of on or our out s should someone somebody that the their them there they this to up us was we what when where which who why with you your'.split(
    ' ',
  ),
);

/**
 * A likelier spelling of what was typed, or `undefined` when every word is one our pages use.
 * One letter wrong is allowed in words of four letters, two in words of seven or more.
 * Words with a digit (postcodes) and short ones (acronyms) are never respelt.
 */
export function didYouMean(typed: string, vocabulary: SearchVocabulary): string | undefined {
  const known = new Set(vocabulary.words);
  const typedWords = wordsOf(typed);
  const respelt = typedWords.map((word) =>
    word.length < 4 || /\d/.test(word) || known.has(word) || littleWords.has(word)
      ? word
      : (likeliest(word, vocabulary.words) ?? word),
  );
  const likelier = respelt.join(' ');
  return likelier === typedWords.join(' ') ? undefined : likelier;
}

function likeliest(word: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = word.length >= 7 ? 3 : 2;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    if (!candidate.startsWith(word.charAt(0))) continue;
    const apart = lettersApart(word, candidate);
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
}

/**
 * Whether a hit holds at least one word that was typed, or one that begins like it.
 * The index falls back to ever-shorter beginnings and then answers with unrelated pages;
 * those are not shown as answers.
 */
export function answers(hit: Hit, typed: string): boolean {
  const wanted = wordsOf(typed).filter((word) => !littleWords.has(word));
  const there = wordsOf(`${hit.title} ${hit.excerpt} ${hit.synonyms}`);
  const joined = there.join('');
  return wanted.some(
    (word) =>
      there.some((other) => alike(word, other)) || (word.length >= 6 && joined.includes(word)),
  );
}

function alike(word: string, other: string): boolean {
  if (word === other) return true;
  const stem = word.replace(/(?:ing|ers?|ed|es|s)$/, '');
  return stem.length >= 4 && other.startsWith(stem);
}
