import { mdxToMdast } from 'satteri';
import type { ContentFile } from '../file/content-file.ts';
import { type Fault, inWords } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import type { ProseNode } from './reading.ts';

/** How many unreadable lines of one file are reported. */
const mostUnreadable = 10;

/** Parses the words. A line that cannot be parsed is reported and left out, so that it hides no other fault. */
export function parseWords(file: ContentFile, faults: Fault[]): ProseNode | undefined {
  const lines = file.body.split('\n');
  for (let tries = 0; tries < mostUnreadable; tries++) {
    try {
      return mdxToMdast(lines.join('\n')) as ProseNode;
    } catch (error) {
      const place = { file: file.path, field: inWords };
      if (error instanceof RangeError) {
        faults.push({ ...place, line: file.bodyLine, ...say('tooDeep') });
        return undefined;
      }
      const message = error instanceof Error ? error.message : String(error);
      const line = Number(/^(\d+):\d+/.exec(message)?.[1] ?? 1);
      const text = lines[line - 1] ?? '';
      faults.push({
        ...place,
        line: line + file.bodyLine - 1,
        ...unreadable(text, message.replace(/^\d+:\d+: /, '').replace(/ \(mdx.*$/, '')),
      });
      if (text.trim() === '') return undefined;
      lines[line - 1] = '';
    }
  }
  return undefined;
}

function unreadable(line: string, reason: string) {
  if (line.includes('<!--')) return { found: line.trim(), ...say('htmlComment') };
  if (/=\s*[“”‘’„]/.test(line)) {
    const example = line
      .replaceAll(/[“”„]/g, '"')
      .replaceAll(/=\s*‘([^’]*)’/g, '="$1"')
      .trim();
    return { found: line.trim(), ...say('curlyQuotes'), example };
  }
  return { found: `${line.trim().slice(0, 60)} – ${reason}`, ...say('unreadableWords') };
}
