import { type Document, LineCounter, isNode, parseDocument } from 'yaml';
import { factsAsBuilt } from './as-built.ts';
import type { Fault } from './fault.ts';
import { yamlFaults } from './yaml-faults.ts';

/** One content file, read: its facts with their lines, and its words. */
export interface ContentFile {
  /** From the content folder on, with forward slashes. */
  path: string;
  /** The facts: front matter of an .mdx file, the whole of a .yaml file. */
  facts: unknown;
  /** The facts as the build reads them, where it takes some words for something else. */
  factsAsBuilt: unknown;
  /** The words under the front matter; empty in a .yaml file. */
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** The line of a fact, or of the nearest thing around it. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** A file that could be read, or what is wrong with it. */
type Reading = { file: ContentFile; faults: [] } | { file?: undefined; faults: Fault[] };

/** The build ends the facts at the first line that begins with three dashes, so no other may be there. */
const frontMatter = /^---\r?\n((?:(?!---).*\r?\n)*)---[ \t]*(?:\r?\n|$)/;

/** Characters that no text has: they come from a broken copy, and a page would be broken by them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const noText = /\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u2028\u2029\uFFFE\uFFFF]/;

/**
 * Characters that came along when words were copied: nobody sees them, search and telephones stumble
 * over them, some turn the words after them round, and some look otherwise on every device.
 */
const unseen =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\p{Co}\p{NChar}]/u;

/** Reads the bytes of one content file. */
export function readContentFile(path: string, bytes: Uint8Array): Reading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return cannotRead(
      path,
      'is not saved as UTF-8, so letters such as £ and é would come out wrong.',
      { allowed: 'UTF-8 text. In most editors: Save with encoding, UTF-8.' },
    );
  }
  const stray = noText.exec(text);
  if (text.startsWith('\uFEFF') || stray) {
    return cannotRead(path, 'begins with a byte-order mark or holds characters no text has.', {
      line: stray ? lineAt(text, stray.index) : 1,
      allowed: 'UTF-8 text without a byte-order mark (BOM).',
    });
  }
  const hidden = unseen.exec(text);
  if (hidden) {
    return cannotRead(path, 'holds a character that cannot be seen, or not on every device.', {
      line: lineAt(text, hidden.index),
      found: `the character U+${codeOf(hidden[0])} after “${text.slice(0, hidden.index).split('\n').at(-1)?.slice(-30) ?? ''}”`,
      allowed: 'Words typed anew, or pasted without their formatting.',
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

function cannotRead(path: string, problem: string, more: Partial<Fault>): Reading {
  return { faults: [{ file: path, line: 1, problem, ...more }] };
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function readFacts(
  path: string,
  yaml: string,
  linesBefore: number,
  body: string,
  bodyLine: number,
): Reading {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const faults = yamlFaults(document, yaml).map(({ at, ...fault }) => ({
    file: path,
    line: counter.linePos(at).line + linesBefore,
    ...fault,
  }));
  if (faults.length > 0) return { faults };
  return {
    faults: [],
    file: {
      path,
      facts: document.toJS() as unknown,
      factsAsBuilt: factsAsBuilt(document),
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
