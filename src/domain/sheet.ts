import { blankPattern } from '../schemas/sheet.ts';

/** A part of a paragraph on a sheet: words, or the name of a blank. */
export type ParagraphPart = { words: string } | { blank: string };

/**
 * Splits a paragraph of a sheet at its blanks.
 * @example splitAtBlanks('Since {since}.') // [{ words: 'Since ' }, { blank: 'since' }, { words: '.' }]
 */
export function splitAtBlanks(paragraph: string): ParagraphPart[] {
  return paragraph
    .split(new RegExp(blankPattern, ''))
    .map((text, index) => (index % 2 === 0 ? { words: text } : { blank: text }))
    .filter((part) => !('words' in part) || part.words !== '');
}
