import { placeOfInitials, throughSentence, writesOut } from '../domain/term.ts';
import type { Term } from '../schemas/term.ts';
import type { Fault } from './fault.ts';
import { type Piece, blocksOf } from './prose-blocks.ts';
import type { Sound } from './sound.ts';

/** Initials where they first stand in a guide. */
interface FirstUse {
  line: number;
  term: string | undefined;
  /** The paragraph from its beginning to the end of the sentence they stand in. */
  upToHere: string;
}

/** Initials of the glossary that a guide uses before it says what they mean. */
export function checkInitials(guides: readonly Sound[], terms: readonly Sound[]): Fault[] {
  return guides.flatMap(({ file }) => {
    const blocks = blocksOf(file.body);
    return terms.flatMap(({ id, value }) => {
      const { name, abbreviation, variants = [], alsoAWord } = value as Term;
      if (abbreviation === undefined || alsoAWord) return [];
      const use = firstUse(blocks, abbreviation);
      if (!use || use.term === id || writesOut(use.upToHere, [name, ...variants])) return [];
      return [
        {
          file: file.path,
          line: use.line + file.bodyLine - 1,
          field: 'The text',
          problem: `uses ${abbreviation}, which is in the glossary, without <Term> where it first appears.`,
          found: abbreviation,
          allowed: `A <Term> around it, or “${name}” in full before it in the same paragraph.`,
          example: `<Term id="${id}">${abbreviation}</Term>`,
        },
      ];
    });
  });
}

function firstUse(blocks: readonly (readonly Piece[])[], initials: string): FirstUse | undefined {
  for (const block of blocks) {
    let before = 0;
    for (const { text, line, term } of block) {
      const at = placeOfInitials(text, initials);
      if (at !== -1) {
        const whole = block.map((piece) => piece.text).join('');
        const upToHere = throughSentence(whole, before + at);
        return { line: line + text.slice(0, at).split('\n').length - 1, term, upToHere };
      }
      before += text.length;
    }
  }
  return undefined;
}
