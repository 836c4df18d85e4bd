import { placeOfInitials, throughSentence, writesOut } from '../../domain/term.ts';
import type { Term } from '../../schemas/term.ts';
import type { CheckedRecord } from '../file/record-path.ts';
import { type Fault, inWords } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import type { Block } from './reading.ts';

/** Abbreviations of the glossary that a guide uses before it says what they mean. */
export function checkInitials(
  guides: readonly (CheckedRecord & { blocks: readonly Block[] })[],
  terms: readonly CheckedRecord[],
): Fault[] {
  return guides.flatMap(({ file, blocks }) =>
    terms.flatMap(({ id, value }): Fault[] => {
      const { name, abbreviation, variants = [], alsoAWord } = value as Partial<Term>;
      if (name === undefined || abbreviation === undefined || alsoAWord) return [];
      const use = firstUse(blocks, abbreviation);
      if (!use || use.term === id || writesOut(use.upToHere, [name, ...variants])) return [];
      return [
        {
          file: file.path,
          line: use.line + file.bodyLine - 1,
          field: inWords,
          found: abbreviation,
          allowed: `A <Term> around it, or “${name}” in full before it in the same paragraph.`,
          ...say('initialsUnexplained', { initials: abbreviation }),
          example: `<Term id="${id}">${abbreviation}</Term>`,
        },
      ];
    }),
  );
}

/**
 * The first use of an abbreviation in a guide: its line, the term of the <Term> around it, and its
 * paragraph from the beginning to the end of the sentence.
 */
function firstUse(blocks: readonly Block[], abbreviation: string) {
  for (const block of blocks) {
    let offset = 0;
    for (const { text, line, term } of block) {
      const at = placeOfInitials(text, abbreviation);
      if (at !== -1) {
        const paragraph = block.map((piece) => piece.text).join('');
        return {
          line: line + text.slice(0, at).split('\n').length - 1,
          term,
          upToHere: throughSentence(paragraph, offset + at),
        };
      }
      offset += text.length;
    }
  }
  return undefined;
}
