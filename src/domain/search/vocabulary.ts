import { metaphone } from 'metaphone';
import { editDistance } from '../spelling.ts';
import { isStopWord, stemOf, weightOfWord } from './words.ts';

/** A possible correction of a misspelt word, and its likelihood from 0 to 1. */
interface Likely {
  word: string;
  chance: number;
}

/** The letters of a word or its stem, as a bit set too, and how they sound, computed when needed. */
interface Shape {
  letters: string;
  has: number;
  /** The index of the word in the vocabulary. */
  at: number;
  sound?: string;
}

/** Shapes by their number of letters: only words of about the same length are compared. */
type Shapes = Shape[][];

/** The most corrections of one word. */
const mostLikely = 3;

/** The words that search knows, to correct others by. */
export class Vocabulary {
  private readonly words = new Set<string>();
  private readonly stems = new Set<string>();
  private readonly isEnglish: (stem: string) => boolean;
  /** The shapes of all words and of their stems, made for the first misspelt word. */
  private shapes: { words: string[]; whole: Shapes; stem: Shapes } | undefined;

  /** `isEnglish` recognises the stems of English words that no page has: they are not corrected. */
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

  /** True if a word is known to be spelt right. */
  knows(word: string): boolean {
    const stem = stemOf(word);
    return (
      isStopWord(word) || weightOfWord(word) < 1 || this.stems.has(stem) || this.isEnglish(stem)
    );
  }

  /**
   * The possible corrections of a word, the likeliest first; none for a known word, a short one
   * (initials) or one with a digit (a postcode). Stems are compared too, because not every ending of
   * a word is known.
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

/** The most letters that may be wrong in a word. */
function mostWrong(letters: string): number {
  return letters.length < 6 ? 1 : 2;
}

/** Adds the possible corrections of some letters, each with its best chance. */
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
 * The chance that some letters are a misspelling of others. One letter may be wrong if both sound the
 * same (`nife`) or have six letters; two if they have six and sound the same, or nine.
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

/** The letters of a word as a bit set. */
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
