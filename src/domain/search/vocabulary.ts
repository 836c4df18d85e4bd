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

/** A spelling to compare with: a word, or what its endings share. */
interface Spelling {
  word: string;
  is: 'word' | 'stem';
  letters: string;
}

/** The words that search knows, to read misspelt ones by. */
export class Vocabulary {
  private readonly words = new Set<string>();
  private readonly stems = new Set<string>();
  private readonly sounds = new Map<string, Spelling[]>();

  /** `english` are stems of right words that no page has: they are never read as another. */
  constructor(english: Iterable<string> = []) {
    for (const stem of english) this.stems.add(stem);
  }

  /** Learns the words of a text. */
  learn(text: string) {
    for (const word of wordsOf(text)) {
      if (this.words.has(word)) continue;
      this.words.add(word);
      const stem = stemOf(word);
      this.learnSpelling({ word, is: 'word', letters: word });
      if (!this.stems.has(stem)) this.learnSpelling({ word, is: 'stem', letters: stem });
      this.stems.add(stem);
    }
  }

  private learnSpelling(spelling: Spelling) {
    if (!canBeMisspelt(spelling.letters)) return;
    const [sound] = doubleMetaphone(spelling.letters);
    this.sounds.set(sound, [...(this.sounds.get(sound) ?? []), spelling]);
  }

  /** Whether a word is spelt right, as far as search knows. */
  knows(word: string): boolean {
    return this.words.has(word) || isStopWord(word) || this.stems.has(stemOf(word));
  }

  /**
   * What a word may have been meant to be, the likeliest first; nothing for a word that is known,
   * a short one (initials) or one with a digit (a postcode). One letter may be wrong in six, two
   * in eight; in a shorter word only where it sounds the same (`nife`). Stems are compared too,
   * for not every ending of a word is known.
   */
  likely(word: string): Likely[] {
    if (this.knows(word) || !canBeMisspelt(word)) return [];
    const typed = { word, stem: stemOf(word) };
    const sounds = { word: doubleMetaphone(typed.word)[0], stem: doubleMetaphone(typed.stem)[0] };
    const chances = new Map<string, number>();
    for (const [heard, spellings] of this.sounds) {
      for (const known of spellings) {
        const letters = typed[known.is];
        const isAlike = heard === sounds[known.is];
        const allowed = mayBeWrong(letters);
        if (!isAlike && !couldBe(letters, known.letters, allowed)) continue;
        const chance = chanceOf(letters, lettersApart(letters, known.letters), isAlike, allowed);
        if (chance > (chances.get(known.word) ?? 0)) chances.set(known.word, chance);
      }
    }
    return [...chances]
      .map(([other, chance]) => ({ word: other, chance }))
      .sort((a, b) => b.chance - a.chance)
      .slice(0, mostLikely);
  }
}

function canBeMisspelt(word: string): boolean {
  return word.length >= 4 && !/\d/.test(word);
}

/** How many letters of a word may be wrong, where it does not sound the same. */
function mayBeWrong({ length }: string): number {
  return length >= 8 ? 2 : length >= 6 ? 1 : 0;
}

function couldBe(word: string, known: string, allowed: number): boolean {
  return (
    allowed > 0 &&
    known.charCodeAt(0) === word.charCodeAt(0) &&
    Math.abs(word.length - known.length) <= allowed
  );
}

function chanceOf(word: string, apart: number, isAlike: boolean, allowed: number): number {
  if (isAlike && apart <= Math.ceil(word.length / 3)) return 0.8 / Math.sqrt(Math.max(apart, 1));
  return apart <= allowed ? 0.6 / apart : 0;
}
