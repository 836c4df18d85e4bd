import { mdxToMdast } from 'satteri';
import { type ProseNode, attributeOf, componentName } from '../check/prose/reading.ts';
import type { Snapshot } from '../changes/snapshot.ts';

/** A part of words as a page shows it: an element with what is in it. */
export interface Shown {
  tag: string;
  text?: string | undefined;
  children?: Shown[] | undefined;
}

const tags: Partial<Record<ProseNode['type'], string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  strong: 'strong',
  emphasis: 'em',
  link: 'u',
  inlineCode: 'code',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
};

/** Words as the page shows them, with what components take from their records. */
export function previewOf(words: string, content: Snapshot): Shown[] {
  try {
    return ((mdxToMdast(words) as ProseNode).children ?? []).map((node) => shown(node, content));
  } catch {
    // The check says what cannot be read.
    return [];
  }
}

function shown(node: ProseNode, content: Snapshot): Shown {
  const children = node.children?.map((child) => shown(child, content));
  if (node.type === 'image') return { tag: 'em', text: `Picture: ${node.alt ?? ''}` };
  if (node.type === 'text') return { tag: 'span', text: node.value };
  if (node.type === 'heading') return { tag: `h${String(Math.min(node.depth + 1, 6))}`, children };
  if (node.type === 'list') return { tag: node.ordered ? 'ol' : 'ul', children };
  const component = componentName(node);
  if (component === undefined) return { tag: tags[node.type] ?? 'span', children };
  const said = saidBy(node, content);
  if (said !== undefined) return { tag: 'strong', text: said };
  return { tag: node.type === 'mdxJsxFlowElement' ? 'blockquote' : 'span', children };
}

/** What a component takes from the record that it names: its number, or its name. */
function saidBy(node: ProseNode, content: Snapshot): string | undefined {
  const name = componentName(node);
  if (name === 'Term') return undefined;
  const [folder, id] = (
    [
      ['services', attributeOf(node, 'service')],
      ['guides', attributeOf(node, 'guide')],
      [name === 'Place' ? 'places' : name === 'Law' ? 'laws' : 'services', attributeOf(node, 'id')],
    ] as const
  ).find(([, attribute]) => attribute !== undefined) ?? ['', ''];
  const facts = content.find(folder, id ?? '')?.facts;
  if (!facts) return undefined;
  const { phones } = facts as { phones?: { number?: string }[] };
  const words = name === 'Phone' ? phones?.[0]?.number : (facts['name'] ?? facts['title']);
  return typeof words === 'string' ? words : undefined;
}
