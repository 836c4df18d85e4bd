import { pictureName } from '../file/record-path.ts';
import type { Report } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import { hasWords } from './rules.ts';

/** Markup that the parser left as text: its name in messages, and the line as it was meant. */
interface Leftover {
  sign: string;
  pattern: RegExp;
  corrected: (line: string) => string;
}

const leftovers: readonly Leftover[] = [
  {
    sign: 'a # without a space after it',
    pattern: /^#{1,6}[^\s#]/,
    corrected: (line) => line.replace(/^#+/, '## '),
  },
  {
    sign: 'the bullet of another program',
    pattern: /^[•·▪●○◦‣]\s*\S/,
    corrected: (line) => line.replace(/^.\s*/, '- '),
  },
  {
    sign: 'a hyphen without a space after it',
    pattern: /^[-+](?=\p{L})/u,
    corrected: (line) => line.replace(/^./, '- '),
  },
  {
    sign: 'a picture whose file name has a space',
    pattern: /!\[[^\]]*\]\([^)]*\)/,
    corrected: (line) =>
      line.replaceAll(/!\[([^\]]*)\]\(([^)]*)\)/g, (_, alt: string, address: string) => {
        const name = pictureName(address.replace(/^.*\//, ''));
        return `![${hasWords(alt) ? alt : 'The main door, with a ramp on the left'}](./${name})`;
      }),
  },
  {
    sign: 'a space between the words of a link and its address',
    pattern: /\[[^\]]+\]\s+\([^)]*\)/,
    corrected: (line) => line.replaceAll(/\]\s+\(/g, ']('),
  },
  {
    sign: 'brackets of a link',
    pattern: /\]\(/,
    corrected: (line) => line.replaceAll(/!?\[([^\]]*)\]\(\S*/g, '$1'),
  },
  {
    sign: 'a table without a second row of dashes',
    pattern: /^\|.*\|\s*$/,
    corrected: (line) => {
      const row = line.trim();
      return `${row}\n${row.replaceAll(/[^|]+/g, ' --- ')}`;
    },
  },
  {
    sign: 'asterisks or underlines around words',
    pattern: /\*\*|(?<!\w)__(?=\S)|(?<=\S)__(?!\w)/,
    corrected: (line) => line.replaceAll(/\*\*|__/g, ''),
  },
  {
    sign: 'a backtick',
    pattern: /`/,
    corrected: (line) => line.replaceAll('`', ''),
  },
];

/** Reports the first markup that readers would see as typed; `lines` counts from the start of the text. */
export function checkText(
  text: string,
  isLineStart: boolean,
  report: (fault: Parameters<Report>[0], lines: number) => void,
) {
  for (const [lines, line] of text.split('\n').entries()) {
    const whole = lines > 0 || isLineStart ? line : `…${line}`;
    const leftover = leftovers.find(({ pattern }) => pattern.test(whole));
    if (!leftover) continue;
    const message = say('leftoverMarkup', { sign: leftover.sign });
    report({ found: line.slice(0, 80), ...message, example: leftover.corrected(line) }, lines);
    // The other lines of a list or a table have the same fault.
    return;
  }
}
