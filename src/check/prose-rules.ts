import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

/** Takes one fault; its file and line are known to whoever reads the words. */
export type Report = (fault: Omit<Fault, 'file' | 'line'>) => void;

/** Telephone-like digits in prose: ten or more, or a freephone number of eight. */
const digitsInWords = /(?<![\d/])0\d(?:[\d ]{6,})\d(?!\d)/;

/** One # is the page's own title, and no size of heading is skipped. */
export function checkHeading(depth: number, before: number, report: Report) {
  if (depth === 1) {
    report({
      problem: 'has a heading with one #. The title of the page is the only one of that size.',
      allowed: 'Headings with two or more #.',
      example: '## What happens next',
    });
  } else if (depth > before + 1) {
    report({
      problem: 'skips a size of heading.',
      found: '#'.repeat(depth),
      allowed: `At most ${'#'.repeat(before + 1)} here.`,
      example: `${'#'.repeat(before + 1)} What happens next`,
    });
  }
}

/** An image has words for people who cannot see it, and is kept beside the file. */
export function checkImage(
  node: { alt?: string | null | undefined; url: string },
  file: ContentFile,
  root: string,
  report: Report,
) {
  if (!node.alt?.trim()) {
    report({
      problem: 'has an image without words for people who cannot see it.',
      found: `![](${node.url})`,
      allowed: 'A short sentence between the square brackets.',
      example: '![The main door, with a ramp on the left](./main-door.png)',
    });
  }
  const here = join(root, dirname(file.path), node.url);
  if (/^[a-z]+:/.test(node.url) || !existsSync(here)) {
    report({
      problem: 'shows an image that is not in the content folder.',
      found: node.url,
      allowed: 'A picture kept beside the file.',
      example: './main-door.png',
    });
  }
}

/** A link leads to a page of this site or to a whole web address. */
export function checkLink(url: string, report: Report) {
  const path = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;
  if (path.test(url) || /^#[a-z0-9-]+$/.test(url) || /^https?:\/\/[^ ]+\.[^ ]+$/.test(url)) return;
  report({
    problem: 'has a link that leads nowhere.',
    found: url,
    allowed: 'A page of this site from the first slash to the last, or a whole web address.',
    example: '[Report hate crime](/hate-crime/)',
  });
}

/** Telephone numbers are kept on their service, not in words. */
export function checkWords(words: string, report: Report) {
  const number = digitsInWords.exec(words)?.[0];
  if (number === undefined || number.replaceAll(' ', '').length < 8) return;
  report({
    problem: 'holds a phone number. Numbers are kept on their service, so that each exists once.',
    found: number,
    allowed: 'The Phone component with the name of a file in content/services.',
    example: '<Phone service="police-101" />',
  });
}
