import { stemmer } from 'stemmer';

/** A postcode is one word, with its space or without. */
const postcode = /\b([a-z]{1,2}\d[a-z\d]?) +(\d[a-z]{2})\b/g;

/**
 * The words of a text in small letters, without accents, apostrophes or punctuation.
 * Letters of every script count: “pomoc”, “मद्दत”, “допомога”.
 */
export function tokenize(text: string): string[] {
  // Most of what is indexed is plain already, and a slow phone reads thousands of phrases.
  const small = text.toLowerCase();
  if (/^[a-z]+(?: [a-z]+)*$/.test(small)) return small.split(' ');
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f’‘'`]/g, '')
    .toLowerCase()
    .replaceAll(postcode, '$1$2')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** Stop words that are kept in a phrase: “i hit” and “hit me” differ. */
const pronouns = new Set(['i', 'me']);

/** Words that say nothing about the subject: search ignores them. */
const stopWords = new Set(
  `a about after again all also am an and any are as at be because been being but by can could did do does doing
  dont down for from get gets getting go goes going got had has have having he her here hers hes hi hello him his how
  if im in into is isnt it its ive just keep keeps like mine my myself of off on one or our out over please really
  she shes should so some somebody someone something tell than that thats the their them then there theres these they theyre
  thing things think this those to too up us very want wants was wasnt we were what whats when where which while who
  why will with would you your youre now bit lot`
    .split(/\s+/)
    .concat([...pronouns]),
);

/** True if a word says nothing about the subject. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** Words that any story may have: they have half the weight. */
const weakWords = new Set(
  `actually ago almost along already always another anybody anyone anything anyway around ask asked back bad before
  believe better big both came come comes coming couple course day days each else end even every everybody everyone
  everything few find first five found four front gave give gives good great guess half happen happened happening
  hard idea inside kind knew know knows last later least left let long look looked looking looks made make makes making
  many matter maybe mean mind minute minutes moment month months more morning most much must name need needs never new
  next nice night nobody nothing ok okay old only other outside own part people place point put puts quite real
  remember right said same saw say saying says second seems seen show side six sometimes sorry start started still
  stuff sure take taken takes taking talking ten thought three till time times today told tomorrow tonight took tried
  try trying turn turned turns two under until use used wait week weeks well went whole without wrong year years yes
  yesterday yet`.split(/\s+/),
);

/** The weight of a word, from 0 to 1. */
export function weightOfWord(word: string): number {
  return weakWords.has(word) ? 0.5 : 1;
}

const stems = new Map<string, string>();

/** The stem of a word: `stalk` for `stalking` and `stalked`. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}

/**
 * The keywords of a text: its words without stop words, but with pronouns. If only pronouns would be
 * left, all words.
 * @example keywordsOf('He has hit me in the house') // ['hit', 'me', 'house']
 */
export function keywordsOf(text: string): string[] {
  const words = tokenize(text);
  const keywords = words.filter((word) => !isStopWord(word) || pronouns.has(word));
  return keywords.every((word) => pronouns.has(word)) ? words : keywords;
}

/** The stems of keywords as one string, to compare texts by. */
export function stemKey(keywords: readonly string[]): string {
  return keywords.map(stemOf).join(' ');
}

/** Keywords without pronouns, unless there are no others. */
export function withoutPronouns(keywords: readonly string[]): string[] {
  const others = keywords.filter((word) => !pronouns.has(word));
  return others.length > 0 ? others : [...keywords];
}

/** The stems of every two neighbouring keywords, unless both are stop words. */
export function bigramsOf(keywords: readonly string[]): string[] {
  return keywords.flatMap((word, index) => {
    const next = keywords[index + 1];
    if (next === undefined || (isStopWord(word) && isStopWord(next))) return [];
    return [`${stemOf(word)} ${stemOf(next)}`];
  });
}
