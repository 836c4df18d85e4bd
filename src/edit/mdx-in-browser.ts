import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * Words as a tree, by a parser that needs no WebAssembly: stands in for `satteri` in the browser.
 * Throws an `Error` whose message begins with line and column, as the other does.
 */
export function mdxToMdast(words: string): Root {
  try {
    return unravelled(parser.parse(words)) as Root;
  } catch (error) {
    const { place, reason } = error as {
      place?: { line: number; column: number };
      reason?: string;
    };
    const at = place ?? { line: 1, column: 1 };
    throw new Error(`${String(at.line)}:${String(at.column)}: ${reason ?? String(error)}`, {
      cause: error,
    });
  }
}

/** A component alone on its line is no part of a sentence, as MDX has it. */
function unravelled(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child) => {
    if (child.type !== 'paragraph' || !isAlone(child.children)) return [unravelled(child)];
    return child.children.flatMap((one) =>
      one.type === 'mdxJsxTextElement'
        ? [unravelled({ ...one, type: 'mdxJsxFlowElement' } as Nodes)]
        : [],
    );
  });
  return { ...node, children } as Nodes;
}

function isAlone(children: readonly Nodes[]): boolean {
  return (
    children.some(({ type }) => type === 'mdxJsxTextElement') &&
    children.every(
      (child) =>
        child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
    )
  );
}
