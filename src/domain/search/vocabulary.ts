import { doubleMetaphone } from 'double-metaphone';
import { lettersApart } from '../spelling.ts';
import { isStopWord, stemOf, tellsOf } from './words.ts';

/** A word of the site that a typed word may be a misspelling of, and how likely, from 0 to 1. */
interface Likely {
  word: string;
  chance: number;
}

/** How many letters of a word may be wrong, where it sounds the same. */
const mostWrong = 2;

/** How many words one misspelt word is read as. */
const mostLikely = 3;

/** The words that search knows, to read misspelt ones by. */
export class Vocabulary {
  private readonly words = new Set<string>();
  private readonly stems: Set<string>;

  /** `english` are stems of right words that no page has: they are never read as another. */
  constructor(english: Iterable<string> = []) {
    this.stems = new Set(english);
  }

  /** Learns words of the site. */
  learn(words: readonly string[]) {
    for (const word of words) {
      if (this.words.has(word)) continue;
      this.words.add(word);
      this.stems.add(stemOf(word));
    }
  }

  /** Whether a word is spelt right, as far as search knows. */
  knows(word: string): boolean {
    return isStopWord(word) || tellsOf(word) < 1 || this.stems.has(stemOf(word));
  }

  /**
   * What a word may have been meant to be, the likeliest first; nothing for a word that is known,
   * a short one (initials) or one with a digit (a postcode). One letter may be wrong in six, two
   * in eight; in a shorter word only where it sounds the same (`nife`). Stems are compared too,
   * for not every ending of a word is known.
   */
  likely(word: string): Likely[] {
    if (this.knows(word) || !canBeMisspelt(word)) return [];
    const [asWord, asStem] = [chancesOf(word), chancesOf(stemOf(word))];
    const found: Likely[] = [];
    for (const known of this.words) {
      const chance = Math.max(asWord(known), asStem(stemOf(known)));
      if (chance > 0) found.push({ word: known, chance });
    }
    return found.sort((a, b) => b.chance - a.chance).slice(0, mostLikely);
  }
}

function canBeMisspelt(word: string): boolean {
  return word.length >= 4 && !/\d/.test(word);
}

/** How many letters of a word may be wrong, where it does not sound the same. */
function mayBeWrong({ length }: string): number {
  return length >= 8 ? 2 : length >= 6 ? 1 : 0;
}

/** How likely it is that some letters were meant to be others. */
function chancesOf(typed: string): (known: string) => number {
  const [sound] = doubleMetaphone(typed);
  const letters = lettersIn(typed);
  const allowed = mayBeWrong(typed);
  return (known) => {
    if (!canBeMisspelt(known) || Math.abs(typed.length - known.length) > mostWrong) return 0;
    // Each wrong letter adds one or takes one away, or both: most words are far from that.
    if (countOf(letters ^ lettersIn(known)) > 2 * mostWrong) return 0;
    const apart = lettersApart(typed, known);
    if (apart > mostWrong) return 0;
    if (doubleMetaphone(known)[0] === sound) return 0.8 / Math.sqrt(Math.max(apart, 1));
    return apart <= allowed && typed.startsWith(known.slice(0, 1)) ? 0.6 / apart : 0;
  };
}

/** The letters of a word, a bit each. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
