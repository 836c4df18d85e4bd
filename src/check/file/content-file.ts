import { cleanText } from './clean-text.ts';
import type { Fault } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import { readYaml } from './read-yaml.ts';

/** The contents of one content file: its facts with their lines, and its words. */
export interface ContentFile {
  /** From the content folder on, with forward slashes. */
  path: string;
  /** The facts: front matter of an .mdx file, the whole of a .yaml file. */
  facts: unknown;
  /** The facts as the build reads them, where that differs. */
  factsAsBuilt: unknown;
  /** The words under the front matter; empty in a .yaml file. */
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** The line from which on the facts may be misread; Infinity where all of them could be parsed. */
  brokenFrom: number;
  /** The line of a fact, or of the nearest group or list that contains it. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** Front matter. As in the build, it ends at the first line that begins with three dashes. */
export const frontMatter = /^---\r?\n((?:(?!---).*\r?\n)*)---[ \t]*(?:\r?\n|$)/;

/** More than any record has; only the generated files of the area are larger. */
const mostBytes = 300_000;

/** Reads the bytes of one content file, and returns what is wrong with its encoding, characters or YAML. */
export function readContentFile(
  path: string,
  bytes: Uint8Array,
): { file?: ContentFile; faults: Fault[] } {
  if (bytes.length > mostBytes && !path.startsWith('area/')) {
    const found = `${String(Math.round(bytes.length / 1000))} kB`;
    return { faults: [{ file: path, line: 1, found, ...say('largeFile') }] };
  }
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { faults: [{ file: path, line: 1, ...say('notUtf8') }] };
  }
  // A checkout on Windows may have its own line ends.
  const { text, faults } = cleanText(path, decoded.replaceAll('\r\n', '\n'));
  if (text.trim() === '') {
    return { faults: [...faults, { file: path, line: 1, ...say('emptyFile') }] };
  }
  const match = frontMatter.exec(text);
  // A file with the wrong ending is read by what is in it.
  const hasWords = /\.mdx?$/i.test(path) || (match !== null && !/\.ya?ml$/.test(path));
  if (hasWords && !match) {
    const example = '---\ntitle: Its title\n---\n\nWords.';
    return { faults: [...faults, { file: path, line: 1, ...say('noFrontMatter'), example }] };
  }
  const [head, yaml = ''] = hasWords && match ? match : ['', text];
  const inFile = (line: number) => (hasWords ? line + 1 : line);
  const reading = readYaml(yaml);
  return {
    faults: [
      ...faults,
      ...reading.faults.map((fault) => ({ ...fault, file: path, line: inFile(fault.line) })),
    ],
    file: {
      path,
      facts: reading.facts,
      factsAsBuilt: reading.factsAsBuilt,
      body: hasWords ? text.slice(head.length) : '',
      bodyLine: head.split('\n').length,
      brokenFrom: inFile(reading.brokenFrom),
      lineOf: (fields) => (fields.length === 0 ? 1 : inFile(reading.lineOf(fields))),
    },
  };
}
