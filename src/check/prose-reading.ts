import type { Fault } from './fault.ts';
import type { WrittenLink } from './resolve-links.ts';
import type { Relation } from './resolve-references.ts';

/** A picture that words show, with where it was written. */
export interface WrittenPicture {
  file: string;
  line: number;
  /** As written, from the file on. */
  address: string;
}

/** Words that may be shown until the end of a day. */
export interface Passage {
  file: string;
  line: number;
  until: string;
}

/** A link in the words with what it is called. */
export interface NamedLink {
  line: number;
  text: string;
}

/** One text of the words, a paragraph or an item of a list, with where it begins. */
export interface Paragraph {
  line: number;
  text: string;
}

/** What was found in the words of one file. */
export interface ProseReading {
  faults: Fault[];
  relations: Relation[];
  links: WrittenLink[];
  pictures: WrittenPicture[];
  passages: Passage[];
  headings: string[];
  namedLinks: NamedLink[];
  paragraphs: Paragraph[];
}

/** A reading in which nothing was found yet. */
export function emptyReading(): ProseReading {
  return {
    faults: [],
    relations: [],
    links: [],
    pictures: [],
    passages: [],
    headings: [],
    namedLinks: [],
    paragraphs: [],
  };
}
