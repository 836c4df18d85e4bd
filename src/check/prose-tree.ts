import { type MdastNode, mdxToMdast } from 'satteri';

/** A node of the words of an .mdx file, with its line and what is in it. */
export type ProseNode = MdastNode & {
  position?: { start: { line: number } };
  children?: ProseNode[];
};

/** The words of an .mdx file as the build's own parser reads them. Throws where it cannot. */
export function proseTree(body: string): ProseNode {
  return mdxToMdast(body) as ProseNode;
}

/** Whether a node is a component, and which. */
export function componentName(node: ProseNode): string | undefined {
  const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isComponent ? (node.name ?? '') : undefined;
}

/** What a component was given for one attribute, where that is plain words. */
export function attributeOf(node: ProseNode, name: string): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const value = node.attributes.find((entry) => 'name' in entry && entry.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
