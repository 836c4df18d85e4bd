import { stemOf, tellingWords, tellsOf, withoutPersons } from './words.ts';

/** What people say, as it travels. */
export interface PackedSayings {
  /** Each word that stands in no name of a page, in the order in which they are first said. */
  words: string;
  /** A line a page. */
  lines: string;
}

/** A page, and what people say of it. */
interface Said {
  /** Its name, and what it is about: words that both ends have. */
  name: string;
  say: readonly string[];
}

/** Begins a phrase, and says how many words it has in common with the one before. */
const sharing = ' !#$%&';

/** A word that is said for the first time. */
const first = "'";

/** The letters of a code; JSON has a way of its own to write `\`. */
const letters = Array.from({ length: 87 }, (_, at) => String.fromCharCode(40 + at))
  .filter((letter) => letter !== '\\')
  .join('');

/** How many words of a page have one letter for a code: the last ones it had. All others have two. */
const near = 26;

/** The words there are, by number, and the numbers that a page had last: both ends keep the same. */
class Words {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly last = new Int16Array(near).fill(-1);

  begin(name: string) {
    for (const word of tellingWords(name).reverse()) {
      this.had(this.numbers.get(word) ?? this.learn(word));
    }
  }

  learn(word: string): number {
    this.numbers.set(word, this.all.length);
    return this.all.push(word) - 1;
  }

  /** Puts a number before all others that the page had. */
  had(number: number) {
    const was = this.last.indexOf(number);
    this.last.copyWithin(1, 0, was === -1 ? near - 1 : was);
    this.last[0] = number;
  }

  codeOf(number: number): string {
    const at = this.last.indexOf(number);
    if (at !== -1) return letters.charAt(at);
    const [one, two] = [near + Math.floor(number / letters.length), number % letters.length];
    if (one >= letters.length) throw new Error('People say more words than search has codes for.');
    return letters.charAt(one) + letters.charAt(two);
  }

  numberOf(one: number, next: () => number): number {
    return one < near ? (this.last[one] ?? 0) : (one - near) * letters.length + next();
  }
}

/**
 * What search needs of what people say: the strong words of each phrase, each phrase once, alike
 * ones together. Of words with one stem one stands for all.
 */
export function packSayings(pages: readonly Said[]): PackedSayings {
  const telling = pages.map(({ say }) => say.map(strongWords));
  const commonest = commonestOf(telling.flat(2));
  const words = new Words();
  const byStem = new Map<string, number>();
  const added: string[] = [];
  const code = (word: string) => {
    const stem = stemOf(word);
    const known = byStem.get(stem);
    const number = known ?? words.learn(commonest.get(stem) ?? word);
    const code = known === undefined ? first : words.codeOf(number);
    if (known === undefined) added.push(words.all[number] ?? '');
    byStem.set(stem, number);
    words.had(number);
    return code;
  };
  const lines = pages.map(({ name }, page) => {
    const phrases = telling[page] ?? [];
    if (phrases.length === 0) return '';
    const before = words.all.length;
    words.begin(name);
    for (const [at, word] of words.all.slice(before).entries()) {
      if (!byStem.has(stemOf(word))) byStem.set(stemOf(word), before + at);
    }
    const same = (word: string) => commonest.get(stemOf(word)) ?? word;
    const once = [...new Set(phrases.map((phrase) => phrase.map(same).join(' ')))].sort();
    return once
      .map((phrase, at) => {
        const [list, others] = [phrase.split(' '), (once[at - 1] ?? '').split(' ')];
        const differs = list.findIndex((word, index) => word !== others[index]);
        const shared = Math.max(0, Math.min(differs, sharing.length - 1));
        return sharing.charAt(shared) + list.slice(shared).map(code).join('');
      })
      .join('');
  });
  return { words: added.join(' '), lines: lines.join('\n') };
}

/** The phrases of each page, by the names of the pages; `breathe` is asked after each. */
export async function unpackSayings(
  packed: PackedSayings,
  names: readonly string[],
  breathe: () => Promise<void>,
): Promise<string[][]> {
  const words = new Words();
  const added = packed.words.split(' ').values();
  const said: string[][] = [];
  for (const [page, line] of packed.lines.split('\n').entries()) {
    said.push(line === '' ? [] : phrasesIn(line, names[page] ?? '', words, added));
    await breathe();
  }
  return said;
}

function phrasesIn(line: string, name: string, words: Words, added: Iterator<string>): string[] {
  words.begin(name);
  const phrases: string[] = [];
  let phrase: string[] = [];
  let at = 0;
  const next = () => letters.indexOf(line.charAt(at++));
  while (at < line.length) {
    const shared = sharing.indexOf(line.charAt(at));
    if (shared === -1) {
      const isFirst = line.charAt(at) === first;
      const one = next();
      const number = isFirst ? words.learn(String(added.next().value)) : words.numberOf(one, next);
      words.had(number);
      phrase.push(words.all[number] ?? '');
    } else {
      if (phrase.length > 0) phrases.push(phrase.join(' '));
      phrase = phrase.slice(0, shared);
      at++;
    }
  }
  return phrase.length > 0 ? [...phrases, phrase.join(' ')] : phrases;
}

/** The telling words of a phrase, without those of every story where two others are left. */
function strongWords(phrase: string): string[] {
  const telling = tellingWords(phrase);
  const strong = telling.filter((word) => tellsOf(word) === 1);
  return withoutPersons(strong).length >= 2 ? strong : telling;
}

/** For each stem the word that is said most often, the shorter one of two. */
function commonestOf(words: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarestFirst = [...counts].sort(
    ([a, of], [b, other]) => of - other || b.length - a.length || (a < b ? 1 : -1),
  );
  return new Map(rarestFirst.map(([word]) => [stemOf(word), word]));
}
