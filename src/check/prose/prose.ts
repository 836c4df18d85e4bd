import { checkComponent, checkTerm, collectFigure } from './components.ts';
import type { ContentFile } from '../file/content-file.ts';
import { type Report, inWords } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import {
  type Block,
  type ProseNode,
  type ProseReading,
  attributeOf,
  componentName,
  emptyReading,
} from './reading.ts';
import {
  checkHeading,
  checkImage,
  checkLink,
  checkList,
  checkNode,
  isOnThisSite,
} from './rules.ts';
import { checkText } from './leftover-markup.ts';
import { checkMailboxes, checkWords } from '../fields/words.ts';
import { parseWords } from './parse-words.ts';

/** No page needs quotes, lists and components nested more deeply. */
const mostLevels = 40;

/** Checks the words of one .mdx file, with the parser that the build uses. */
export function checkProse(file: ContentFile): ProseReading {
  const reading = emptyReading();
  const tree = parseWords(file, reading.faults);
  if (!tree) return reading;
  const walk = {
    file,
    reading,
    depth: 1,
    terms: new Set<string>(),
    definitions: definitionsIn(tree),
    isDeep: false,
  };
  visit(tree, [], walk);
  if (walk.isDeep) {
    const { path, bodyLine } = file;
    reading.faults.push({ file: path, line: bodyLine, field: inWords, ...say('tooDeep') });
  } else reading.blocks = blocksIn(tree);
  return reading;
}

interface Walk {
  file: ContentFile;
  reading: ProseReading;
  /** The level of the last heading. */
  depth: number;
  /** The terms that were explained so far. */
  terms: Set<string>;
  /** Addresses written at the foot, `[1]: /help/`, by their names. */
  definitions: ReadonlyMap<string, string>;
  /** True once a node is nested too deeply. */
  isDeep: boolean;
}

function visit(node: ProseNode, ancestors: readonly ProseNode[], walk: Walk) {
  const { file, reading } = walk;
  if (ancestors.length > mostLevels) {
    walk.isDeep = true;
    return;
  }
  const line = (node.position?.start.line ?? 1) + file.bodyLine - 1;
  const place = { file: file.path, line, field: inWords };
  const report: Report = (fault) => reading.faults.push({ ...place, ...fault });
  checkNode(node, report);
  switch (node.type) {
    case 'heading': {
      const words = wordsIn(node);
      const isUnderlined = !/^[\s>*+-]*#/.test(
        file.body.split('\n')[(node.position?.start.line ?? 1) - 1] ?? '#',
      );
      checkHeading({ depth: node.depth, words, isUnderlined }, walk.depth, report);
      reading.headings.push(words);
      walk.depth = node.depth;
      break;
    }
    case 'image':
    case 'imageReference': {
      const address = urlOf(node, walk);
      checkImage({ alt: node.alt, address }, report);
      reading.images.push({ ...place, address });
      break;
    }
    case 'link':
    case 'linkReference': {
      const address = urlOf(node, walk);
      const words = wordsIn(node);
      checkLink({ address, words }, report);
      if (!words.includes('@')) checkMailboxes(address.replace(/^mailto:/, ''), report);
      reading.linkTexts.push({ line, text: words });
      if (isOnThisSite(address) || /^https?:/.test(address))
        reading.links.push({ ...place, address });
      break;
    }
    case 'list':
      checkList(node, report);
      break;
    case 'text':
      checkWords(node.value, report);
      checkText(node.value, ancestors.at(-1)?.children?.[0] === node, (fault, lines) =>
        reading.faults.push({ ...place, line: line + lines, ...fault }),
      );
      break;
    case 'inlineCode':
      checkWords(node.value, report);
      break;
    case 'paragraph':
      reading.paragraphs.push({
        line,
        isWhenNone: ancestors.some((one) => componentName(one) === 'WhenNone'),
        text: wordsIn(node).replaceAll(/\s+/g, ' ').trim(),
      });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      checkComponent(node, place, reading, report);
      collectFigure(node, place, reading);
      checkTerm(node, ancestors, walk.terms, report);
      break;
  }
  for (const child of node.children ?? []) visit(child, [...ancestors, node], walk);
}

function urlOf(node: ProseNode, { definitions }: Walk): string {
  if ('url' in node) return node.url;
  return 'identifier' in node ? (definitions.get(node.identifier) ?? '') : '';
}

function definitionsIn(tree: ProseNode): Map<string, string> {
  const found = new Map<string, string>();
  for (const queue = [tree]; queue.length > 0;) {
    const node = queue.pop();
    if (node?.type === 'definition') found.set(node.identifier, node.url);
    queue.push(...(node?.children ?? []));
  }
  return found;
}

/** The text in a node, without what components show of their records. */
function wordsIn(node: ProseNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(wordsIn).join('');
}

const blockTypes = new Set(['paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement']);

/** The words of a body, by paragraph, heading and table cell. */
function blocksIn(tree: ProseNode): Block[] {
  const blocks: Block[] = [];
  const collect = (node: ProseNode, block: Block, termAround: string | undefined) => {
    const term = componentName(node) === 'Term' ? attributeOf(node, 'id') : termAround;
    if (node.type === 'text') {
      block.push({ text: node.value, line: node.position?.start.line ?? 1, term });
    }
    const inner: Block = blockTypes.has(node.type) ? [] : block;
    if (inner !== block) blocks.push(inner);
    for (const child of node.children ?? []) collect(child, inner, term);
  };
  collect(tree, [], undefined);
  return blocks;
}
