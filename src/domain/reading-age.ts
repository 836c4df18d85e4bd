import { syllablesIn } from './syllables.ts';

/** The readability of a page. */
export interface Reading {
  words: number;
  sentences: number;
  syllables: number;
  /** The age at which a reader at school can follow the words, to one decimal. */
  age: number;
}

/** The ages that pages for residents are written for. */
export const targetAge = { from: 9, to: 11 } as const;

/** A text of fewer words (a label, a number) is not prose and is ignored. */
const fewestWords = 3;

/**
 * The reading age of separate texts: paragraphs, items of a list. Each ends a sentence. It is the Flesch–Kincaid grade, 0.39 × words a sentence + 11.8 × syllables a word − 15.59, with
 * five years added: a child in the first grade is six. A telephone number, a web address or a
 * figure is one word of one syllable. `undefined` where there is no prose.
 */
export function readingOf(texts: readonly string[]): Reading | undefined {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsInSentence);
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade =
    0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return {
    words: words.length,
    sentences: sentences.length,
    syllables,
    age: Math.round((grade + 5) * 10) / 10,
  };
}

/** The longest sentences of texts, longest first. */
export function longestSentences(texts: readonly string[], most: number): string[] {
  return texts
    .flatMap(sentencesOf)
    .toSorted((a, b) => wordsInSentence(b).length - wordsInSentence(a).length)
    .slice(0, most);
}

/** The sentences of a text. They end with a full stop, a question mark or an exclamation mark. */
export function sentencesOf(text: string): string[] {
  if (wordsInSentence(text).length < fewestWords) return [];
  return text
    .trim()
    .split(/(?<=[.!?][”’")]?)(?<!\b(?:St|Mr|Mrs|Dr)\.)\s+(?=[“‘"(]?[\p{Lu}\d])/u)
    .filter((sentence) => wordsInSentence(sentence).length > 0);
}

/** The words of a sentence; a telephone number or an address of the web or of e-mail is one. */
export function wordsInSentence(sentence: string): string[] {
  const plain = sentence
    .replaceAll(/\S+@\S+|\bhttps?:\/\/\S+|\b\w+(?:\.\w+)*\.(?:uk|com|org)\b\S*/g, '0')
    .replaceAll(/\d[\d ]*\d/g, '0');
  return plain.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [];
}
