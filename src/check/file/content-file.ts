import { cleanText } from './clean-text.ts';
import type { Fault } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import { type YamlReading, readYaml } from './yaml.ts';

/** One content file, read: its facts with their lines, and its words. */
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
  /** The line from which on the facts are broken; endless where all of them could be read. */
  brokenFrom: number;
  /** The line of a fact, or of the nearest thing around it. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** A file as far as it can be read, and what is wrong with how it is written. */
interface FileReading {
  file?: ContentFile;
  faults: Fault[];
}

/** The build ends the facts at the first line that begins with three dashes, so no other may be there. */
export const frontMatter = /^---\r?\n((?:(?!---).*\r?\n)*)---[ \t]*(?:\r?\n|$)/;

/** More than any record; only the generated files of the area are larger. */
const mostBytes = 300_000;

/** Reads the bytes of one content file. */
export function readContentFile(path: string, bytes: Uint8Array): FileReading {
  if (bytes.length > mostBytes && !path.startsWith('area/')) {
    const found = `${String(Math.round(bytes.length / 1000))} kB`;
    return { faults: [{ file: path, line: 1, found, ...say('largeFile') }] };
  }
  let written: string;
  try {
    written = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { faults: [{ file: path, line: 1, ...say('notUtf8') }] };
  }
  // A checkout on Windows may have other line ends; they are no difference.
  const { text, faults } = cleanText(path, written.replaceAll('\r\n', '\n'));
  if (text.trim() === '') {
    return { faults: [...faults, { file: path, line: 1, ...say('emptyFile') }] };
  }
  const match = frontMatter.exec(text);
  // A file with the wrong ending is read as what it is.
  const hasWords = /\.mdx?$/i.test(path) || (match !== null && !/\.ya?ml$/.test(path));
  if (!hasWords) return readFacts(path, text, 0, '', 1, faults);
  if (!match) {
    const example = '---\ntitle: Its title\n---\n\nWords.';
    return { faults: [...faults, { file: path, line: 1, ...say('noFrontMatter'), example }] };
  }
  const bodyLine = match[0].split('\n').length;
  return readFacts(path, match[1] ?? '', 1, text.slice(match[0].length), bodyLine, faults);
}

function readFacts(
  path: string,
  yaml: string,
  linesBefore: number,
  body: string,
  bodyLine: number,
  faults: readonly Fault[],
): FileReading {
  const reading: YamlReading = readYaml(yaml);
  const { facts, factsAsBuilt, brokenFrom } = reading;
  const inFile = (line: number) => line + linesBefore;
  return {
    faults: [
      ...faults,
      ...reading.faults.map((fault) => ({ ...fault, file: path, line: inFile(fault.line ?? 1) })),
    ],
    file: {
      path,
      facts,
      factsAsBuilt,
      body,
      bodyLine,
      brokenFrom: inFile(brokenFrom),
      lineOf: (fields) => (fields.length === 0 ? 1 : inFile(reading.lineOf(fields))),
    },
  };
}
