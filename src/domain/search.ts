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
  peopleSay: string;
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

const littleWords = new Set(
  'a about am an and are as at be been can do does for from have how i if in is it me my of on or our out s should someone somebody that the their them there they this to up us was we what when where which who why with you your'.split(
    ' ',
  ),
);

/**
 * The words that carry the meaning: little words left out, unless there are no others.
 * @example gistOf('How do I hide my visit?') // 'hide visit'
 */
export function gistOf(text: string): string {
  const words = wordsOf(text);
  const carrying = words.filter((word) => !littleWords.has(word));
  return (carrying.length > 0 ? carrying : words).join(' ');
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

/**
 * A likelier spelling of what was typed, or `undefined` when every word is one our pages use,
 * or one that content/slang.yaml knows.
 * One letter wrong is allowed in words of five letters, two in words of nine or more: in shorter
 * ones two letters make another word (choking, checking).
 * Words with a digit (postcodes) and short ones (acronyms) are never respelt.
 */
export function didYouMean(typed: string, vocabulary: SearchVocabulary): string | undefined {
  const synonyms = vocabulary.synonyms.flatMap(({ typed, means }) =>
    wordsOf([...typed, means].join(' ')),
  );
  const known = new Set([...vocabulary.words, ...synonyms]);
  const stems = new Set([...known].map(stemOf));
  const typedWords = wordsOf(typed);
  const respelt = typedWords.map((word) =>
    word.length < 5 ||
    /\d/.test(word) ||
    known.has(word) ||
    stems.has(stemOf(word)) ||
    littleWords.has(word)
      ? word
      : (likeliest(word, known) ?? word),
  );
  const likelier = respelt.join(' ');
  return likelier === typedWords.join(' ') ? undefined : likelier;
}

/** The nearest word; of equally near ones the longest, because letters are left out most often. */
function likeliest(word: string, words: ReadonlySet<string>): string | undefined {
  const allowed = word.length >= 9 ? 2 : 1;
  let best: string | undefined;
  let least = allowed;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    if (!candidate.startsWith(word.charAt(0))) continue;
    const apart = lettersApart(word, candidate);
    const longer = candidate.length > (best?.length ?? 0);
    if (apart < least || (apart === least && longer)) [best, least] = [candidate, apart];
  }
  return best;
}

/**
 * Whether a hit holds at least one word that was typed, or one that begins like it; a postcode
 * it must hold whole.
 * The index falls back to ever-shorter beginnings and then answers with unrelated pages;
 * those are not shown as answers.
 */
export function answers(hit: Hit, typed: string): boolean {
  const there = wordsOf(`${hit.title} ${hit.excerpt} ${hit.peopleSay}`);
  const joined = there.join('');
  const postcode = postcodeIn(typed);
  if (postcode !== undefined) return joined.includes(postcode);
  return wordsOf(typed)
    .filter((word) => !littleWords.has(word))
    .some(
      (word) =>
        there.some((other) => alike(word, other)) || (word.length >= 6 && joined.includes(word)),
    );
}

/** A whole postcode that was typed, small letters, without its space. */
function postcodeIn(typed: string): string | undefined {
  const found = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/.exec(wordsOf(typed).join(' '));
  return found?.[0].replace(' ', '');
}

function alike(word: string, other: string): boolean {
  if (word === other) return true;
  const stem = stemOf(word);
  return stem.length >= 4 && other.startsWith(stem);
}

function stemOf(word: string): string {
  return word.replace(/(?:ing|ers?|ed|es|s)$/, '');
}
