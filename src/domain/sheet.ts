import { blankPattern } from '../schemas/sheet.ts';

/** A piece of a paragraph on a sheet: words as they stand, or the name of a blank. */
export type Piece = { words: string } | { blank: string };

/**
 * A paragraph of a sheet in pieces.
 * @example piecesOf('Since {since}.') // [{ words: 'Since ' }, { blank: 'since' }, { words: '.' }]
 */
export function piecesOf(paragraph: string): Piece[] {
  return paragraph
    .split(new RegExp(blankPattern, ''))
    .map((piece, index) => (index % 2 === 0 ? { words: piece } : { blank: piece }))
    .filter((piece) => !('words' in piece) || piece.words !== '');
}
