import { checkTerm } from './check-term.ts';
import { type Report, checkMailboxes, checkWords } from './check-words.ts';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';
import { checkComponent } from './prose-component.ts';
import { type ProseReading, emptyReading } from './prose-reading.ts';
import { checkHeading, checkImage, checkLink, checkNode, isHere } from './prose-rules.ts';
import { type ProseNode, proseTree } from './prose-tree.ts';

/** Reads the words of one .mdx file with the parser the build uses. */
export function checkProse(file: ContentFile): ProseReading {
  const reading = emptyReading();
  let tree: ProseNode;
  try {
    tree = proseTree(file.body);
  } catch (error) {
    reading.faults.push(brokenMdx(file, error));
    return reading;
  }
  const definitions = definitionsIn(tree);
  visit(tree, [], { file, reading, depth: 1, terms: new Set(), definitions });
  return reading;
}

interface Walk {
  file: ContentFile;
  reading: ProseReading;
  /** The size of the last heading. */
  depth: number;
  /** The terms that were explained so far. */
  terms: Set<string>;
  /** Addresses written at the foot, `[1]: /help/`, by their names. */
  definitions: ReadonlyMap<string, string>;
}

function visit(node: ProseNode, above: readonly ProseNode[], walk: Walk) {
  const { file, reading } = walk;
  const line = (node.position?.start.line ?? 1) + file.bodyLine - 1;
  const where = { file: file.path, line, field: 'The text' };
  const report: Report = (more) => reading.faults.push({ ...where, ...more });
  checkNode(node, report);
  switch (node.type) {
    case 'heading': {
      const words = wordsIn(node);
      checkHeading({ depth: node.depth, words }, walk.depth, report);
      reading.headings.push(words);
      walk.depth = node.depth;
      break;
    }
    case 'image':
    case 'imageReference': {
      const url = urlOf(node, walk);
      checkImage({ alt: node.alt, url }, report);
      reading.pictures.push({ file: file.path, line, address: url });
      break;
    }
    case 'link':
    case 'linkReference': {
      const url = urlOf(node, walk);
      const words = wordsIn(node);
      checkLink({ url, words }, report);
      if (!words.includes('@')) checkMailboxes(url.replace(/^mailto:/, ''), report);
      reading.namedLinks.push({ line, text: words });
      if (isHere(url)) reading.links.push({ ...where, address: url });
      break;
    }
    case 'text':
    case 'inlineCode':
      checkWords(node.value, report);
      break;
    case 'paragraph':
      reading.paragraphs.push({ line, text: wordsIn(node).replaceAll(/\s+/g, ' ').trim() });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      checkComponent(node, where, reading, report);
      checkTerm(node, above, walk.terms, report);
      break;
  }
  for (const child of node.children ?? []) visit(child, [...above, node], walk);
}

function urlOf(node: ProseNode, { definitions }: Walk): string {
  if ('url' in node) return node.url;
  return 'identifier' in node ? (definitions.get(node.identifier) ?? '') : '';
}

function definitionsIn(tree: ProseNode): Map<string, string> {
  const all = (node: ProseNode): [string, string][] => [
    ...(node.type === 'definition' ? [[node.identifier, node.url] as [string, string]] : []),
    ...(node.children ?? []).flatMap(all),
  ];
  return new Map(all(tree));
}

/** The words in a node. A component that says what its record says counts as one word. */
function wordsIn(node: ProseNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(wordsIn).join('');
}

function brokenMdx(file: ContentFile, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const line = /^(\d+):\d+/.exec(message)?.[1];
  return {
    file: file.path,
    line: Number(line ?? 1) + file.bodyLine - 1,
    field: 'The text',
    problem: 'cannot be read.',
    found: message.replace(/^\d+:\d+: /, '').replace(/ \(mdx.*$/, ''),
    allowed: 'Every <Component> is closed, and { and < stand in words only as &lbrace; and &lt;.',
    example: '<Note>Ring before you travel.</Note>',
  };
}
