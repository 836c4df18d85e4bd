import type { Report } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import { addressFault } from '../fields/web-address.ts';

/** True if there is a letter or a digit: screen readers skip punctuation alone. */
export function hasWords(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

const longestHeading = 200;

/** Headings have words, not too many; no level is skipped; one # is reserved for the page's own title. */
export function checkHeading(
  heading: { depth: number; words: string; isUnderlined: boolean },
  depthBefore: number,
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
  else if (depth > depthBefore + 1) {
    const most = '#'.repeat(depthBefore + 1);
    const example = `${most} What happens next`;
    report({ found, allowed: `At most ${most} here.`, ...say('skippedHeading'), example });
  }
}

/** A file name, perhaps one that a camera or a computer gave. */
const fileName =
  /^(?:IMG|DSC|DSCN|PXL|Screenshot|image|photo|picture)?[\s_-]?[\dWA\s_-]+$|^\S+\.\w{3,4}$/i;

/** What a screen reader says anyway before the alternative text. */
const saysPicture = /^(?:an? |the )?(?:image|photo|photograph|picture) of (?:an? |the )?/i;

/** An image has alternative text that is not the name of its file and does not say that it is a picture. */
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
    const corrected = `![${rest.charAt(0).toUpperCase()}${rest.slice(1)}](${address})`;
    report({ found, ...say('imageSaysPicture'), example: hasWords(rest) ? corrected : example });
  }
}

const pageOrPart = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;
const elsewhere = /^https?:\/\/[^ ]+\.[^ ]+$|^mailto:[^ ?]+@[^ ?]+$/;

/** True if a link leads to a page of this site, or to a part of its own page. */
export function isOnThisSite(address: string): boolean {
  return pageOrPart.test(address) || /^#[a-z0-9-]+$/.test(address);
}

/** A link has words, and leads to a page of this site or to a whole web address. */
export function checkLink(link: { address: string; words: string }, report: Report) {
  const { address, words } = link;
  const isWhole = isOnThisSite(address) || (elsewhere.test(address) && isDecodable(address));
  const target = isWhole ? address : '/';
  if (!hasWords(words)) {
    const example = `[The name of the page](${target})`;
    report({ found: `[](${address})`, ...say('emptyLink'), example });
  }
  if (!isWhole) {
    const example = `[${hasWords(words) ? words : 'Home page'}](${corrected(address)})`;
    report({ found: address, ...say('linkToNowhere'), example });
    return;
  }
  const fault = addressFault(address);
  if (fault) report({ ...fault, example: fault.example && `[${words}](${fault.example})` });
}

/** The address that was probably meant: one without https://, or a page of this site. */
function corrected(address: string): string {
  if (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(address)) return `https://${address}`;
  const path = `/${address.toLowerCase().replaceAll(/^\/+|\/+$|[^a-z0-9/#-]/g, '')}/`;
  return pageOrPart.test(path) ? path.replace('//', '/') : '/';
}

function isDecodable(url: string): boolean {
  try {
    return decodeURI(new URL(url).href) !== '';
  } catch {
    return false;
  }
}

/** The nodes allowed besides components. The others look broken, or are not accessible to everybody. */
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

/** What some of the others are called in messages. */
const nodeNames: Record<string, string> = {
  code: 'a block of code, between lines of ```',
  footnoteDefinition: 'a footnote',
  footnoteReference: 'a footnote',
  thematicBreak: 'a line across the page, written as --- or ***',
  toml: 'a second block of facts, between lines of +++',
  yaml: 'a second block of facts, between lines of ---',
};

/** Reports code, and any other node that is not allowed. */
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
  report({ found: isTask ? '[ ]' : (nodeNames[node.type] ?? node.type), ...say('notOnOurPages') });
}

/** Reports a list that starts at a year: it was a sentence that began with one. */
export function checkList(list: { start?: number | null | undefined }, report: Report) {
  const { start } = list;
  if (typeof start === 'number' && start > 31) {
    report({ found: `${String(start)}.`, ...say('yearAsList') });
  }
}
