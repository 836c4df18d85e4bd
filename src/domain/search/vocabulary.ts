import { doubleMetaphone } from 'double-metaphone';
import { lettersApart } from '../spelling.ts';
import { isStopWord, stemOf, wordsOf } from './words.ts';

/** A word of the site that a typed word may be a misspelling of, and how likely, from 0 to 1. */
export interface Likely {
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
    const alike = new Set(this.#sounds.get(sound));
    const found: Likely[] = [];
    for (const [heard, words] of this.#sounds) {
      for (const known of words) {
        const apart = heard === sound || couldBe(word, known) ? lettersApart(word, known) : 9;
        const chance = chanceOf(word, apart, alike.has(known));
        if (chance > 0) found.push({ word: known, chance });
      }
    }
    return found.sort((a, b) => b.chance - a.chance).slice(0, mostLikely);
  }
}

function canBeMisspelt(word: string): boolean {
  return word.length >= 4 && !/\d/.test(word);
}

function couldBe(word: string, known: string): boolean {
  return known.startsWith(word.charAt(0)) && Math.abs(word.length - known.length) <= 2;
}

function chanceOf(word: string, apart: number, soundsAlike: boolean): number {
  const mayBeApart = Math.max(1, Math.floor(word.length / 3));
  if (soundsAlike && apart <= mayBeApart) return 0.8 / Math.sqrt(Math.max(apart, 1));
  const allowed = word.length >= 8 ? 2 : word.length >= 6 ? 1 : 0;
  return apart <= allowed ? 0.6 / apart : 0;
}
