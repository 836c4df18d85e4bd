import { metaphone } from 'metaphone';
import { editDistance } from '../spelling.ts';
import { isStopWord, stemOf, weightOfWord } from './words.ts';

/** A word of the site that a typed word may be a misspelling of, and how likely, from 0 to 1. */
interface Likely {
  word: string;
  chance: number;
}

/** The letters of a word or of its stem: which there are, a bit each, and how they sound, once that was asked. */
interface Shape {
  letters: string;
  has: number;
  /** Where the word stands among those that search knows. */
  at: number;
  sound?: string;
}

/** Shapes by how many letters they have: only words of about one length are compared. */
type Shapes = Shape[][];

/** How many words one misspelt word is read as. */
const mostLikely = 3;

/** The words that search knows, to read misspelt ones by. */
export class Vocabulary {
  private readonly words = new Set<string>();
  private readonly stems = new Set<string>();
  private readonly isEnglish: (stem: string) => boolean;
  /** The shapes of all words and of their stems, made when a misspelt one is typed. */
  private shapes: { words: string[]; whole: Shapes; stem: Shapes } | undefined;

  /** `isEnglish` tells stems of right words that no page has: they are never read as another. */
  constructor(isEnglish: (stem: string) => boolean = () => false) {
    this.isEnglish = isEnglish;
  }

  /** Adds words of the site. */
  add(words: readonly string[]) {
    for (const word of words) {
      if (this.words.has(word)) continue;
      this.words.add(word);
      this.shapes = undefined;
      this.stems.add(stemOf(word));
    }
  }

  /** Whether a word is spelt right, as far as search knows. */
  knows(word: string): boolean {
    const stem = stemOf(word);
    return (
      isStopWord(word) || weightOfWord(word) < 1 || this.stems.has(stem) || this.isEnglish(stem)
    );
  }

  /**
   * What a word may have been meant to be, the likeliest first; nothing for a word that is known,
   * a short one (initials) or one with a digit (a postcode). Stems are compared too, for not every
   * ending of a word is known.
   */
  likely(word: string): Likely[] {
    if (this.knows(word) || !canBeMisspelt(word)) return [];
    const { words, whole, stem } = (this.shapes ??= shapesOfAll([...this.words]));
    const chances = new Map<number, number>();
    addChances(chances, word, whole);
    addChances(chances, stemOf(word), stem);
    return [...chances]
      .sort(([at, chance], [otherAt, otherChance]) => otherChance - chance || at - otherAt)
      .slice(0, mostLikely)
      .flatMap(([at, chance]) => {
        const likely = words[at];
        return likely === undefined ? [] : [{ word: likely, chance }];
      });
  }
}

function canBeMisspelt(word: string): boolean {
  return word.length >= 4 && !/\d/.test(word);
}

function shapeOf(letters: string, at: number): Shape {
  return { letters, has: lettersIn(letters), at };
}

function shapesOf(words: readonly string[]): Shapes {
  const shapes: Shapes = [];
  for (const [at, word] of words.entries()) {
    if (canBeMisspelt(word)) (shapes[word.length] ??= []).push(shapeOf(word, at));
  }
  return shapes;
}

function shapesOfAll(words: string[]) {
  return { words, whole: shapesOf(words), stem: shapesOf(words.map(stemOf)) };
}

/** How many letters may be wrong in a word. */
function mostWrong(letters: string): number {
  return letters.length < 6 ? 1 : 2;
}

/** Adds the words that some letters may have been meant to be, each with its best chance. */
function addChances(chances: Map<number, number>, letters: string, shapes: Shapes) {
  const most = mostWrong(letters);
  const typed = shapeOf(letters, -1);
  for (let length = letters.length - most; length <= letters.length + most; length++) {
    for (const known of shapes[length] ?? []) {
      // Each wrong letter adds one or takes one away, or both: most words are far from that.
      if (hasMoreBits(typed.has ^ known.has, 2 * most)) continue;
      const chance = chanceOf(typed, known);
      if (chance > (chances.get(known.at) ?? 0)) chances.set(known.at, chance);
    }
  }
}

/**
 * How likely it is that some letters were meant to be others. One may be wrong where both sound
 * the same (`nife`), or in six; two in six that sound the same, or in nine.
 */
function chanceOf(typed: Shape, known: Shape): number {
  const { length } = typed.letters;
  const most = mostWrong(typed.letters);
  const canSoundOtherwise = length >= 6 && typed.letters.startsWith(known.letters.charAt(0));
  if (!canSoundOtherwise && soundOf(typed) !== soundOf(known)) return 0;
  const apart = editDistance(typed.letters, known.letters, most);
  if (apart > most) return 0;
  if (soundOf(typed) === soundOf(known)) return 0.8 / Math.sqrt(apart || 1);
  return length >= 9 || apart < 2 ? 0.6 / (apart || 1) : 0;
}

function soundOf(shape: Shape): string {
  return (shape.sound ??= metaphone(shape.letters));
}

/** The letters of a word, a bit each. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function hasMoreBits(bits: number, most: number): boolean {
  let left = bits;
  for (let count = 0; count < most; count++) left &= left - 1;
  return left !== 0;
}
