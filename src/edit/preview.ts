import { mdxToMdast } from 'satteri';
import { type ProseNode, attributeOf, componentName } from '../check/prose/reading.ts';
import type { Snapshot } from '../changes/snapshot.ts';

/** An element of the preview, with its text or what is in it. */
export interface PreviewNode {
  tag: string;
  text?: string | undefined;
  children?: PreviewNode[] | undefined;
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
export function previewOf(words: string, content: Snapshot): PreviewNode[] {
  try {
    return ((mdxToMdast(words) as ProseNode).children ?? []).map((node) =>
      toElement(node, content),
    );
  } catch {
    // The check says what cannot be read.
    return [];
  }
}

function toElement(node: ProseNode, content: Snapshot): PreviewNode {
  const children = node.children?.map((child) => toElement(child, content));
  if (node.type === 'image') return { tag: 'em', text: `Picture: ${node.alt ?? ''}` };
  if (node.type === 'text') return { tag: 'span', text: node.value };
  if (node.type === 'heading') return { tag: `h${String(Math.min(node.depth + 1, 6))}`, children };
  if (node.type === 'list') return { tag: node.ordered ? 'ol' : 'ul', children };
  const component = componentName(node);
  if (component === undefined) return { tag: tags[node.type] ?? 'span', children };
  const text = textFromRecord(component, node, content);
  if (text !== undefined) return { tag: 'strong', text };
  return { tag: node.type === 'mdxJsxFlowElement' ? 'blockquote' : 'span', children };
}

/** The folder that the `id` of a component points into, where it is not services. */
const folders: Partial<Record<string, string>> = { Place: 'places', Law: 'laws' };

/** What a component shows of the record that it names: its number, or its name. */
function textFromRecord(component: string, node: ProseNode, content: Snapshot): string | undefined {
  if (component === 'Term') return undefined;
  const names: readonly (readonly [string, string | undefined])[] = [
    ['services', attributeOf(node, 'service')],
    ['guides', attributeOf(node, 'guide')],
    [folders[component] ?? 'services', attributeOf(node, 'id')],
  ];
  const [folder, id = ''] = names.find(([, attribute]) => attribute !== undefined) ?? [''];
  const facts = content.find(folder, id)?.facts;
  const { phones, name, title } = (facts ?? {}) as {
    phones?: { number?: string }[];
    name?: string;
    title?: string;
  };
  return component === 'Phone' ? phones?.[0]?.number : (name ?? title);
}
