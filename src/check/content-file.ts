import { readFileSync } from 'node:fs';
import { type Document, LineCounter, isNode, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';

/** One content file, read: its facts with their lines, and its words. */
export interface ContentFile {
  /** From the content folder on, with forward slashes. */
  path: string;
  /** The facts: front matter of an .mdx file, the whole of a .yaml file. */
  facts: unknown;
  /** The words under the front matter; empty in a .yaml file. */
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** The line of a fact, or of the nearest thing around it. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

const frontMatter = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * Reads one content file.
 * Returns the file or, when it cannot be read at all, what is wrong with it.
 */
export function readContentFile(
  root: string,
  path: string,
): { file?: ContentFile; faults: Fault[] } {
  const bytes = readFileSync(`${root}/${path}`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return cannotRead(
      path,
      'is not saved as UTF-8, so letters such as £ and é would come out wrong.',
      {
        allowed: 'UTF-8 text. In most editors: Save with encoding, UTF-8.',
      },
    );
  }
  if (text.startsWith('\uFEFF') || text.includes('\0')) {
    return cannotRead(path, 'begins with a byte-order mark or holds characters no text has.', {
      allowed: 'UTF-8 text without a byte-order mark (BOM).',
    });
  }
  if (text.trim() === '') {
    return cannotRead(path, 'is empty.', { allowed: 'A filled-in record, or no file at all.' });
  }
  if (!path.endsWith('.mdx')) return readFacts(path, text, 0, '', 1);
  const match = frontMatter.exec(text);
  if (!match) {
    return cannotRead(path, 'has no facts at the top between two lines of three dashes.', {
      example: '---  (then the facts, then another ---, then the words)',
    });
  }
  const bodyLine = match[0].split('\n').length;
  return readFacts(path, match[1] ?? '', 1, text.slice(match[0].length), bodyLine);
}

function cannotRead(path: string, problem: string, more: Partial<Fault>): { faults: Fault[] } {
  return { faults: [{ file: path, line: 1, problem, ...more }] };
}

function readFacts(
  path: string,
  yaml: string,
  linesBefore: number,
  body: string,
  bodyLine: number,
): { file?: ContentFile; faults: Fault[] } {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        file: path,
        line: counter.linePos(error.pos[0]).line + linesBefore,
        problem: `cannot be read: ${error.message.toLowerCase().replace(/\.$/, '')}.`,
        allowed: 'One "field: value" a line, lists under it with "- " and two spaces more.',
        example: 'title: "Words with a colon: in quotes"',
      })),
    };
  }
  return {
    faults: [],
    file: {
      path,
      facts: document.toJS() as unknown,
      body,
      bodyLine,
      lineOf: (fields) => lineOf(document, counter, fields, linesBefore),
    },
  };
}

function lineOf(
  document: Document,
  counter: LineCounter,
  fields: readonly PropertyKey[],
  linesBefore: number,
): number | undefined {
  for (let length = fields.length; length > 0; length--) {
    const node = document.getIn(fields.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + linesBefore;
  }
  return 1;
}
