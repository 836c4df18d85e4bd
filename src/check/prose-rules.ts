import type { Report } from './check-words.ts';

/** Whether there is a letter or a digit: signs alone and what cannot be seen are read out as nothing. */
function saysSomething(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

/** One # is the page's own title, no size of heading is skipped, and each has words. */
export function checkHeading(
  heading: { depth: number; words: string },
  before: number,
  report: Report,
) {
  const { depth, words } = heading;
  if (!saysSomething(words)) {
    report({
      problem: 'has a heading without words.',
      found: '#'.repeat(depth),
      allowed: 'Words after the #, or no heading.',
      example: '## What happens next',
    });
  }
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

/** An image has words for people who cannot see it. */
export function checkImage(
  image: { alt?: string | null | undefined; url: string },
  report: Report,
) {
  if (saysSomething(image.alt ?? '')) return;
  report({
    problem: 'has an image without words for people who cannot see it.',
    found: `![](${image.url})`,
    allowed: 'A short sentence between the square brackets.',
    example: '![The main door, with a ramp on the left](./main-door.png)',
  });
}

const pageOrPart = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;
const elsewhere = /^https?:\/\/[^ ]+\.[^ ]+$|^mailto:[^ ?]+@[^ ?]+$/;

/** Whether a link stays on this site: a page, or a part of this page. */
export function isHere(url: string): boolean {
  return pageOrPart.test(url) || /^#[a-z0-9-]+$/.test(url);
}

/** A link has words, and leads to a page of this site or to a whole web address. */
export function checkLink(link: { url: string; words: string }, report: Report) {
  if (!saysSomething(link.words)) {
    report({
      problem: 'has a link without words.',
      found: `[](${link.url})`,
      allowed: 'Between the square brackets, the words that say where it leads.',
      example: '[Report hate crime](/report/hate-crime/)',
    });
  }
  if (isHere(link.url) || (elsewhere.test(link.url) && canBeRead(link.url))) return;
  report({
    problem: 'has a link that leads nowhere.',
    found: link.url,
    allowed: 'A page of this site from the first slash to the last, or a whole web address.',
    example: '[Report hate crime](/report/hate-crime/)',
  });
}

function canBeRead(url: string): boolean {
  try {
    return decodeURI(new URL(url).href) !== '';
  } catch {
    return false;
  }
}

/** What may stand in words besides components. The rest looks broken, or cannot be used by everybody. */
const allowedNodes: ReadonlySet<string> = new Set([
  'blockquote',
  'break',
  'definition',
  'delete',
  'emphasis',
  'heading',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'list',
  'listItem',
  'paragraph',
  'root',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'text',
]);

/** Code is refused as such; whatever else our pages have no look for, by what it is. */
export function checkNode(
  node: { type: string; value?: unknown; checked?: unknown },
  report: Report,
) {
  if (/^mdx(?:jsEsm|\w+Expression)$/.test(node.type)) {
    report({
      problem: 'holds code.',
      found: String(node.value),
      allowed: 'Words, links and the components named in content/README.md.',
      example: '<Phone service="police-101" />',
    });
    return;
  }
  const isTask = typeof node.checked === 'boolean';
  if ((allowedNodes.has(node.type) && !isTask) || node.type.startsWith('mdxJsx')) return;
  report({
    problem: 'holds something that our pages have no place for.',
    found: isTask ? '[ ]' : (names[node.type] ?? node.type),
    allowed: 'Paragraphs, headings, lists, links, bold words, tables and pictures.',
  });
}

const names: Record<string, string> = {
  code: 'a block of code, between lines of ```',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  thematicBreak: 'a line across the page, written as --- or ***',
  toml: 'a second block of facts, between lines of +++',
  yaml: 'a second block of facts, between lines of ---',
};
