import type { Report } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import { addressFault } from '../fields/web-address.ts';

/** Whether there is a letter or a digit: signs alone are read out as nothing. */
export function hasWords(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

const longestHeading = 200;

/** One # is the page's own title, no size of heading is skipped, and each has words, not too many. */
export function checkHeading(
  heading: { depth: number; words: string; isUnderlined: boolean },
  before: number,
  report: Report,
) {
  const { depth, words, isUnderlined } = heading;
  const found = '#'.repeat(depth);
  if (isUnderlined) {
    report({ found: words.split('\n').at(-1)?.slice(0, 60), ...say('accidentalHeading') });
    return;
  }
  if (!hasWords(words)) report({ found, ...say('emptyHeading') });
  if (words.length > longestHeading) report({ found: words.slice(0, 60), ...say('longHeading') });
  if (depth === 1) report(say('titleHeading'));
  else if (depth > before + 1) {
    const most = '#'.repeat(before + 1);
    const example = `${most} What happens next`;
    report({ found, allowed: `At most ${most} here.`, ...say('skippedHeading'), example });
  }
}

/** What a camera or an editor calls a file. */
const fileName =
  /^(?:IMG|DSC|DSCN|PXL|Screenshot|image|photo|picture)?[\s_-]?[\dWA\s_-]+$|^\S+\.\w{3,4}$/i;

/** What a screen reader says by itself before the words. */
const saysPicture = /^(?:an? |the )?(?:image|photo|photograph|picture) of (?:an? |the )?/i;

/** An image has words for people who cannot see it: not the name of its file, nor that it is a picture. */
export function checkImage(
  image: { alt?: string | null | undefined; address: string },
  report: Report,
) {
  const { address } = image;
  const alt = image.alt ?? '';
  const found = `![${alt}](${address})`;
  const example = `![The main door, with a ramp on the left](${address})`;
  if (!hasWords(alt)) report({ found: `![](${address})`, ...say('imageWithoutWords'), example });
  else if (fileName.test(alt.trim())) report({ found, ...say('imageNamedByFile'), example });
  else if (saysPicture.test(alt)) {
    const rest = alt.replace(saysPicture, '');
    const better = `![${rest.charAt(0).toUpperCase()}${rest.slice(1)}](${address})`;
    report({ found, ...say('imageSaysPicture'), example: hasWords(rest) ? better : example });
  }
}

const pageOrPart = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;
const elsewhere = /^https?:\/\/[^ ]+\.[^ ]+$|^mailto:[^ ?]+@[^ ?]+$/;

/** Whether a link stays on this site: a page, or a part of this page. */
export function isHere(address: string): boolean {
  return pageOrPart.test(address) || /^#[a-z0-9-]+$/.test(address);
}

/** A link has words, and leads to a page of this site or to a whole web address. */
export function checkLink(link: { address: string; words: string }, report: Report) {
  const { address, words } = link;
  const isWhole = isHere(address) || (elsewhere.test(address) && canBeRead(address));
  const target = isWhole ? address : '/';
  if (!hasWords(words)) {
    const example = `[The name of the page](${target})`;
    report({ found: `[](${address})`, ...say('emptyLink'), example });
  }
  if (!isWhole) {
    const example = `[${hasWords(words) ? words : 'Home page'}](${repaired(address)})`;
    report({ found: address, ...say('linkToNowhere'), example });
    return;
  }
  const fault = addressFault(address);
  if (fault) report({ ...fault, example: fault.example && `[${words}](${fault.example})` });
}

/** The likeliest address that was meant: an address without https://, or a page of this site. */
function repaired(address: string): string {
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(address)) return `https://${address}`;
  const path = `/${address.toLowerCase().replaceAll(/^\/+|\/+$|[^a-z0-9/#-]/g, '')}/`;
  return pageOrPart.test(path) ? path.replace('//', '/') : '/';
}

function canBeRead(url: string): boolean {
  try {
    return decodeURI(new URL(url).href) !== '';
  } catch {
    return false;
  }
}

/** What may be in the words besides components. The rest looks broken, or cannot be used by everybody. */
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

const names: Record<string, string> = {
  code: 'a block of code, between lines of ```',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  thematicBreak: 'a line across the page, written as --- or ***',
  toml: 'a second block of facts, between lines of +++',
  yaml: 'a second block of facts, between lines of ---',
};

/** Refuses code, and whatever our pages cannot show. */
export function checkNode(
  node: { type: string; value?: unknown; checked?: unknown },
  report: Report,
) {
  if (/^mdx(?:jsEsm|\w+Expression)$/.test(node.type)) {
    report({ found: String(node.value), ...say('code') });
    return;
  }
  const isTask = typeof node.checked === 'boolean';
  if ((allowedNodes.has(node.type) && !isTask) || node.type.startsWith('mdxJsx')) return;
  report({ found: isTask ? '[ ]' : (names[node.type] ?? node.type), ...say('notOnOurPages') });
}

/** A list that starts at a year was a sentence that began with one. */
export function checkList(list: { start?: number | null | undefined }, report: Report) {
  const { start } = list;
  if (typeof start === 'number' && start > 31) {
    report({ found: `${String(start)}.`, ...say('yearAsList') });
  }
}
