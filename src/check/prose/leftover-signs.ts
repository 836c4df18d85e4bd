import { pictureName } from '../file/record-path.ts';
import type { Fault } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import { hasWords } from './rules.ts';

/** A sign of formatting that was not taken for one, and the same line as it was meant. */
interface Leftover {
  sign: string;
  pattern: RegExp;
  right: (line: string) => string;
}

const leftovers: readonly Leftover[] = [
  {
    sign: 'a # without a space after it',
    pattern: /^#{1,6}[^\s#]/,
    right: (line) => line.replace(/^#+/, '## '),
  },
  {
    sign: 'the bullet of another program',
    pattern: /^[•·▪●○◦‣]\s*\S/,
    right: (line) => line.replace(/^.\s*/, '- '),
  },
  {
    sign: 'a hyphen without a space after it',
    pattern: /^[-+](?=\p{L})/u,
    right: (line) => line.replace(/^./, '- '),
  },
  {
    sign: 'a picture whose file name has a space',
    pattern: /!\[[^\]]*\]\([^)]*\)/,
    right: (line) =>
      line.replaceAll(/!\[([^\]]*)\]\(([^)]*)\)/g, (_, alt: string, address: string) => {
        const name = pictureName(address.replace(/^.*\//, ''));
        return `![${hasWords(alt) ? alt : 'The main door, with a ramp on the left'}](./${name})`;
      }),
  },
  {
    sign: 'a space between the words of a link and its address',
    pattern: /\[[^\]]+\]\s+\([^)]*\)/,
    right: (line) => line.replaceAll(/\]\s+\(/g, ']('),
  },
  {
    sign: 'brackets of a link',
    pattern: /\]\(/,
    right: (line) => line.replaceAll(/!?\[([^\]]*)\]\(\S*/g, '$1'),
  },
  {
    sign: 'a table without a second row of dashes',
    pattern: /^\|.*\|\s*$/,
    right: (line) => {
      const row = line.trim();
      return `${row}\n${row.replaceAll(/[^|]+/g, ' --- ')}`;
    },
  },
  {
    sign: 'asterisks or underlines around words',
    pattern: /\*\*|(?<!\w)__(?=\S)|(?<=\S)__(?!\w)/,
    right: (line) => line.replaceAll(/\*\*|__/g, ''),
  },
  {
    sign: 'a backtick',
    pattern: /`/,
    right: (line) => line.replaceAll('`', ''),
  },
];

/** Signs that would be printed as typed; `lines` counts from the beginning of the text. */
export function checkText(
  text: string,
  isLineStart: boolean,
  report: (fault: Omit<Fault, 'file' | 'line'>, lines: number) => void,
) {
  for (const [index, line] of text.split('\n').entries()) {
    const whole = index > 0 || isLineStart ? line : `…${line}`;
    const leftover = leftovers.find(({ pattern }) => pattern.test(whole));
    if (!leftover) continue;
    const { sign, right } = leftover;
    report(
      { found: line.slice(0, 80), ...say('leftoverMarkup', { sign }), example: right(line) },
      index,
    );
    // A list or a table goes on like this.
    return;
  }
}
