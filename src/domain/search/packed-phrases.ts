import { stemOf, keywordsOf, weightOfWord, withoutPronouns } from './words.ts';

/**
 * The phrases of all pages, compressed. Front coding: a phrase begins with the number of words it shares
 * with the one before. Dictionary coding: a word that the page used recently is a code of one letter,
 * others of two. Both ends build the same dictionary, so it is not sent.
 */
export interface PackedPhrases {
  /** The words that are in no title, in the order of their first use. */
  words: string;
  /** The codes of each page, a line a page. */
  lines: string;
}

/** The phrases of one page. */
interface PagePhrases {
  /** Its title and description, which both ends have: the dictionary begins with their words. */
  title: string;
  phrases: readonly string[];
}

/** The marks that begin a phrase: the index of a mark is the number of shared words. */
const sharedMarks = ' !#$%&';

/** Marks the first use of a word. */
const newWordMark = "'";

/** The alphabet of the codes, without `\`, which JSON would escape. */
const alphabet = Array.from({ length: 87 }, (_, at) => String.fromCharCode(40 + at))
  .filter((letter) => letter !== '\\')
  .join('');

/** How many of the most recent words have a code of one letter. */
const recentWords = 26;

/** The dictionary: words by number, and the most recent numbers first. */
class Dictionary {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly recent = new Int16Array(recentWords).fill(-1);

  /** Adds the keywords of a title, and makes them the most recent. */
  addTitle(title: string) {
    for (const word of keywordsOf(title).reverse()) {
      this.use(this.numbers.get(word) ?? this.add(word));
    }
  }

  add(word: string): number {
    this.numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  /** Moves a number to the front of the recent ones. */
  use(number: number) {
    const was = this.recent.indexOf(number);
    this.recent.copyWithin(1, 0, was === -1 ? recentWords - 1 : was);
    this.recent[0] = number;
  }

  codeOf(number: number): string {
    const at = this.recent.indexOf(number);
    if (at !== -1) return alphabet.charAt(at);
    const [one, two] = [
      recentWords + Math.floor(number / alphabet.length),
      number % alphabet.length,
    ];
    if (one >= alphabet.length)
      throw new Error('There are more words in peopleSay than search has codes for.');
    return alphabet.charAt(one) + alphabet.charAt(two);
  }

  numberOf(one: number, next: () => number): number {
    return one < recentWords
      ? (this.recent[one] ?? 0)
      : (one - recentWords) * alphabet.length + next();
  }
}

/**
 * Compresses the phrases of all pages: the strong keywords of each, without duplicates, sorted so that
 * neighbours share words. One word represents all of its stem. Throws if there are too many words.
 */
export function packPhrases(pages: readonly PagePhrases[]): PackedPhrases {
  const keywords = pages.map(({ phrases }) => phrases.map(strongKeywords));
  const commonest = commonestByStem(keywords.flat(2));
  const dictionary = new Dictionary();
  const numberOfStem = new Map<string, number>();
  const newWords: string[] = [];
  const encode = (word: string) => {
    const stem = stemOf(word);
    const known = numberOfStem.get(stem);
    const number = known ?? dictionary.add(commonest.get(stem) ?? word);
    const code = known === undefined ? newWordMark : dictionary.codeOf(number);
    if (known === undefined) newWords.push(dictionary.words[number] ?? '');
    numberOfStem.set(stem, number);
    dictionary.use(number);
    return code;
  };
  const lines = pages.map(({ title }, page) => {
    const ofPage = keywords[page] ?? [];
    if (ofPage.length === 0) return '';
    const before = dictionary.words.length;
    dictionary.addTitle(title);
    for (const [at, word] of dictionary.words.slice(before).entries()) {
      if (!numberOfStem.has(stemOf(word))) numberOfStem.set(stemOf(word), before + at);
    }
    const same = (word: string) => commonest.get(stemOf(word)) ?? word;
    const sorted = [...new Set(ofPage.map((phrase) => phrase.map(same).join(' ')))].sort();
    return sorted
      .map((phrase, at) => {
        const [words, previous] = [phrase.split(' '), (sorted[at - 1] ?? '').split(' ')];
        const differs = words.findIndex((word, index) => word !== previous[index]);
        const shared = Math.max(0, Math.min(differs, sharedMarks.length - 1));
        return sharedMarks.charAt(shared) + words.slice(shared).map(encode).join('');
      })
      .join('');
  });
  return { words: newWords.join(' '), lines: lines.join('\n') };
}

/** Unpacks the phrases of each page, given the titles; `yieldToBrowser` is called after each. */
export async function unpackPhrases(
  packed: PackedPhrases,
  titles: readonly string[],
  yieldToBrowser: () => Promise<void>,
): Promise<string[][]> {
  const dictionary = new Dictionary();
  const newWords = packed.words.split(' ').values();
  const pages: string[][] = [];
  for (const [page, line] of packed.lines.split('\n').entries()) {
    if (line !== '') dictionary.addTitle(titles[page] ?? '');
    pages.push(decode(line, dictionary, newWords));
    await yieldToBrowser();
  }
  return pages;
}

function decode(line: string, dictionary: Dictionary, newWords: Iterator<string>): string[] {
  const phrases: string[] = [];
  let phrase: string[] = [];
  let at = 0;
  const next = () => alphabet.indexOf(line.charAt(at++));
  while (at < line.length) {
    const shared = sharedMarks.indexOf(line.charAt(at));
    if (shared === -1) {
      const isNew = line.charAt(at) === newWordMark;
      const one = next();
      const number = isNew
        ? dictionary.add(String(newWords.next().value))
        : dictionary.numberOf(one, next);
      dictionary.use(number);
      phrase.push(dictionary.words[number] ?? '');
    } else {
      if (phrase.length > 0) phrases.push(phrase.join(' '));
      phrase = phrase.slice(0, shared);
      at++;
    }
  }
  return phrase.length > 0 ? [...phrases, phrase.join(' ')] : phrases;
}

/** The keywords of a phrase, without weak ones if two others are left. */
function strongKeywords(phrase: string): string[] {
  const keywords = keywordsOf(phrase);
  const strong = keywords.filter((word) => weightOfWord(word) === 1);
  return withoutPronouns(strong).length >= 2 ? strong : keywords;
}

/** For each stem its commonest word, the shorter one of two. */
function commonestByStem(words: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarestFirst = [...counts].sort(
    ([a, of], [b, other]) => of - other || b.length - a.length || (a < b ? 1 : -1),
  );
  return new Map(rarestFirst.map(([word]) => [stemOf(word), word]));
}
