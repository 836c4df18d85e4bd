import { stemOf, tellingWords, tellsOf, withoutPersons } from './words.ts';

/** What people say, as it travels. */
export interface PackedSayings {
  /** Every word once. */
  words: string;
  /** A line a page. */
  lines: string;
}

/** How many words have one letter for a code: the commonest. All others have two. */
const short = 30;

/** The letters of a code; JSON has a way of its own to write `\`. */
const letters = Array.from({ length: 87 }, (_, at) => String.fromCharCode(40 + at))
  .filter((letter) => letter !== '\\')
  .join('');

/** Begins a phrase, and says how many words it has in common with the one before. */
const sharing = " !#$%&'";

/**
 * What search needs of what people say: the strong words of each phrase, each phrase once, alike
 * ones together. Of words with one stem the commonest stands for all; each word has a code.
 */
export function packSayings(pages: readonly (readonly string[])[]): PackedSayings {
  const telling = pages.map((say) => say.map(strongWords));
  const commonest = commonestOf(telling.flat(2));
  const said = telling.map((phrases) =>
    phrases.map((words) => words.map((word) => commonest.get(stemOf(word)) ?? word)),
  );
  const words = [...countsOf(said.flat(2))].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const codes = new Map(words.map((word, at) => [word, codeOf(at)]));
  const lines = said.map((phrases) => {
    const once = [...new Set(phrases.map((phrase) => phrase.join(' ')))].sort();
    return once.map((phrase, at) => withoutShared(phrase, once[at - 1] ?? '', codes)).join('');
  });
  return { words: words.join(' '), lines: lines.join('\n') };
}

/** The phrases of each page. */
export function unpackSayings({ words, lines }: PackedSayings): string[][] {
  const known = words.split(' ');
  return lines.split('\n').map((line) => {
    const phrases: string[] = [];
    let phrase: string[] = [];
    for (let at = 0; at < line.length; at++) {
      const shared = sharing.indexOf(line.charAt(at));
      if (shared === -1) {
        const first = letters.indexOf(line.charAt(at));
        const second = first < short ? 0 : letters.indexOf(line.charAt(++at));
        phrase.push(known[numberOf(first, second)] ?? '');
      } else {
        if (phrase.length > 0) phrases.push(phrase.join(' '));
        phrase = phrase.slice(0, shared);
      }
    }
    return phrase.length > 0 ? [...phrases, phrase.join(' ')] : phrases;
  });
}

/** The telling words of a phrase, without those of every story where two others are left. */
function strongWords(phrase: string): string[] {
  const telling = tellingWords(phrase);
  const strong = telling.filter((word) => tellsOf(word) === 1);
  return withoutPersons(strong).length >= 2 ? strong : telling;
}

function codeOf(at: number): string {
  if (at < short) return letters.charAt(at);
  const first = short + Math.floor((at - short) / letters.length);
  if (first >= letters.length) throw new Error('People say more words than search has codes for.');
  return letters.charAt(first) + letters.charAt((at - short) % letters.length);
}

function numberOf(first: number, second: number): number {
  return first < short ? first : short + (first - short) * letters.length + second;
}

function withoutShared(phrase: string, before: string, codes: ReadonlyMap<string, string>) {
  const [words, others] = [phrase.split(' '), before.split(' ')];
  const differs = words.findIndex((word, at) => word !== others[at]);
  const shared = Math.max(0, Math.min(differs, sharing.length - 1));
  return (
    sharing.charAt(shared) +
    words
      .slice(shared)
      .map((word) => codes.get(word) ?? '')
      .join('')
  );
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** For each stem the word that is said most often, the shorter one of two. */
function commonestOf(words: readonly string[]): ReadonlyMap<string, string> {
  const rarestFirst = [...countsOf(words)].sort(
    ([a, of], [b, other]) => of - other || b.length - a.length || (a < b ? 1 : -1),
  );
  return new Map(rarestFirst.map(([word]) => [stemOf(word), word]));
}
