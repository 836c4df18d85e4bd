import type { MdastNode } from 'satteri';
import type { NamedFigure } from '../../schemas/shared/figures.ts';
import type { Fault, Place } from '../fault.ts';
import type { Link } from '../across/links.ts';
import type { Relation } from '../across/relations.ts';

/** A node of the words of an .mdx file, with its line and its children. */
export type ProseNode = MdastNode & {
  position?: { start: { line: number } };
  children?: ProseNode[];
};

/** An image in the words, with its address as written, relative to the file. */
export interface ShownImage extends Place {
  address: string;
}

/** Words that may be shown until the end of a day. */
export interface ExpiringWords extends Place {
  until: string;
}

/** A figure that the words name, and where. */
export type FigureInWords = NamedFigure & { place: Place };

/** Some words, and the line of the file on which they begin. */
export interface Words {
  /** True if they are shown only while there is no record of a kind. */
  isWhenNone?: boolean;
  line: number;
  text: string;
}

/** Some words of a paragraph. */
interface Piece {
  text: string;
  /** The line of the body on which they begin. */
  line: number;
  /** The id of the <Term> around them. */
  term: string | undefined;
}

/** The words of one paragraph, heading or cell. */
export type Block = Piece[];

/** What was found in the words of one file. */
export interface ProseReading {
  faults: Fault[];
  relations: Relation[];
  links: Link[];
  images: ShownImage[];
  expiring: ExpiringWords[];
  figures: FigureInWords[];
  headings: string[];
  /** The words of every link. */
  linkTexts: Words[];
  /** Each paragraph, and each item of a list. */
  paragraphs: Words[];
  blocks: Block[];
}

/** A reading in which nothing was found. */
export function emptyReading(): ProseReading {
  return {
    faults: [],
    relations: [],
    links: [],
    images: [],
    expiring: [],
    figures: [],
    headings: [],
    linkTexts: [],
    paragraphs: [],
    blocks: [],
  };
}

/** The name of the component a node is, or `undefined` for any other node. */
export function componentName(node: ProseNode): string | undefined {
  const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isComponent ? (node.name ?? '') : undefined;
}

/** The value of a component's attribute, where it is plain text. */
export function attributeOf(node: ProseNode, name: string): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const value = node.attributes.find((entry) => 'name' in entry && entry.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
