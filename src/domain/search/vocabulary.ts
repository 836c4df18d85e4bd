import { doubleMetaphone } from 'double-metaphone';
import { lettersApart } from '../spelling.ts';
import { isStopWord, stemOf, wordsOf } from './words.ts';

/** A word of the site that a typed word may be a misspelling of, and how likely, from 0 to 1. */
interface Likely {
  word: string;
  chance: number;
}

/** How many words one misspelt word is read as. */
const mostLikely = 3;

/** The words that search knows, to read misspelt ones by. */
export class Vocabulary {
  readonly #words = new Set<string>();
  readonly #stems = new Set<string>();
  readonly #sounds = new Map<string, string[]>();

  /** `english` are stems of right words that no page has: they are never read as another. */
  constructor(english: Iterable<string> = []) {
    for (const stem of english) this.#stems.add(stem);
  }

  /** Learns the words of a text. */
  learn(text: string) {
    for (const word of wordsOf(text)) {
      const stem = stemOf(word);
      this.#stems.add(stem);
      if (this.#words.has(word)) continue;
      this.#words.add(word);
      if (!canBeMisspelt(word)) continue;
      const [sound] = doubleMetaphone(word);
      this.#sounds.set(sound, [...(this.#sounds.get(sound) ?? []), word]);
    }
  }

  /** Whether a word is spelt right, as far as search knows. */
  knows(word: string): boolean {
    return this.#words.has(word) || isStopWord(word) || this.#stems.has(stemOf(word));
  }

  /**
   * What a word may have been meant to be, the likeliest first; nothing for a word that is known,
   * a short one (initials) or one with a digit (a postcode). One letter may be wrong in six, two
   * in eight; in a shorter word only where it sounds the same (`nife`).
   */
  likely(word: string): Likely[] {
    if (this.knows(word) || !canBeMisspelt(word)) return [];
    const [sound] = doubleMetaphone(word);
    const allowed = word.length >= 8 ? 2 : word.length >= 6 ? 1 : 0;
    const found: Likely[] = [];
    for (const [heard, words] of this.#sounds) {
      const isAlike = heard === sound;
      if (!isAlike && allowed === 0) continue;
      for (const known of words) {
        if (!isAlike && !couldBe(word, known, allowed)) continue;
        const chance = chanceOf(word, lettersApart(word, known), isAlike, allowed);
        if (chance > 0) found.push({ word: known, chance });
      }
    }
    return found.sort((a, b) => b.chance - a.chance).slice(0, mostLikely);
  }
}

function canBeMisspelt(word: string): boolean {
  return word.length >= 4 && !/\d/.test(word);
}

function couldBe(word: string, known: string, allowed: number): boolean {
  return (
    known.charCodeAt(0) === word.charCodeAt(0) && Math.abs(word.length - known.length) <= allowed
  );
}

function chanceOf(word: string, apart: number, isAlike: boolean, allowed: number): number {
  const mayBeApart = Math.max(1, Math.floor(word.length / 3));
  if (isAlike && apart <= mayBeApart) return 0.8 / Math.sqrt(Math.max(apart, 1));
  return apart <= allowed ? 0.6 / apart : 0;
}
