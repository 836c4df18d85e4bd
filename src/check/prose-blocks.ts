import { type ProseNode, attributeOf, componentName, proseTree } from './prose-tree.ts';

/** Some words of a paragraph. */
export interface Piece {
  text: string;
  /** The line of the body on which they begin. */
  line: number;
  /** The term that a <Term> around them explains. */
  term: string | undefined;
}

const blockTypes = new Set(['paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement']);

/** The words of a body, paragraph by paragraph. One that cannot be read has none: that is a fault already. */
export function blocksOf(body: string): Piece[][] {
  const blocks: Piece[][] = [];
  const visit = (node: ProseNode, block: Piece[], around: string | undefined) => {
    const term = componentName(node) === 'Term' ? attributeOf(node, 'id') : around;
    if (node.type === 'text') {
      block.push({ text: node.value, line: node.position?.start.line ?? 1, term });
    }
    const within: Piece[] = blockTypes.has(node.type) ? [] : block;
    if (within !== block) blocks.push(within);
    for (const child of node.children ?? []) visit(child, within, term);
  };
  try {
    visit(proseTree(body), [], undefined);
  } catch {
    return [];
  }
  return blocks;
}
