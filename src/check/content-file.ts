import type { Fault } from './fault.ts';
import { say } from './messages/catalogue.ts';
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
  const { text, faults } = clean(path, written.replaceAll('\r\n', '\n'));
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

/** Characters that are not text: they come from a broken copy, and would break a page. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const notText = /\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u2028\u2029\uFFFE\uFFFF]/g;

/** Characters nobody sees, or that look different on every device; search and telephones stumble over them. */
const invisible =
  /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\p{Co}\p{NChar}]/gu;

/**
 * Letters that only look like ours: a Cyrillic or Greek one beside a Latin one in a word, and those
 * of full width or of mathematics. Whole words in another alphabet are words of another language.
 */
const lookalike =
  /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})|[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/u;

/** UTF-8 that was once read as something else: â€™ for ’, Ã© for é, Â£ for £. */
const garbled = /â€[\u0080-\u2122]|Ã[\u0080-\u00BF]|Â[£°·\u00A0]/u;

/** What git writes around two versions of the same lines. */
const mergeMarker = /^(?:<{7} |>{7} ).*$/m;

/** The text without what does not belong in any, and a fault for each kind of it. Lines keep their numbers. */
function clean(path: string, written: string): { text: string; faults: Fault[] } {
  const faults: Fault[] = [];
  const report = (at: number, fault: Omit<Fault, 'file' | 'line'>) => {
    faults.push({ file: path, line: written.slice(0, at).split('\n').length, ...fault });
  };
  const stray = written.search(notText);
  if (written.startsWith('\uFEFF') || stray !== -1) report(Math.max(stray, 0), say('notText'));
  let text = written.replace(/^\uFEFF/, '').replaceAll(notText, '');
  const named = (pattern: RegExp, message: ReturnType<typeof say>) => {
    const match = new RegExp(pattern, pattern.flags.replace('g', '')).exec(text);
    if (!match) return;
    const before = text.slice(0, match.index).split('\n').at(-1)?.slice(-30) ?? '';
    const after =
      text
        .slice(match.index + match[0].length)
        .split('\n')[0]
        ?.slice(0, 30) ?? '';
    report(match.index, { found: `${before}[${codeOf(match[0])}]${after}`.trim(), ...message });
  };
  named(invisible, say('invisible'));
  named(lookalike, say('lookalike'));
  named(garbled, say('garbled'));
  text = text.replaceAll(invisible, '');
  const marker = mergeMarker.exec(text);
  if (marker) {
    report(marker.index, { found: marker[0], ...say('mergeMarker') });
    text = withFirstVersion(text);
  }
  return { text, faults };
}

/** Lines with the first of two versions kept, as far as there are two; the rest left empty. */
function withFirstVersion(text: string): string {
  let isSecond = false;
  return text
    .split('\n')
    .map((line) => {
      if (/^={7}\s*$/.test(line)) isSecond = text.includes('<<<<<<< ');
      const isMarker = /^(?:<{7} |={7}\s*$|\|{7} |>{7} )/.test(line);
      const kept = isMarker || isSecond ? '' : line;
      if (line.startsWith('>>>>>>> ')) isSecond = false;
      return kept;
    })
    .join('\n');
}

/** `U+200B`, or the letter itself where it can be seen. */
function codeOf(character: string): string {
  if (/^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
