import { type MdastNode, mdxToMdast } from 'satteri';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';
import { type ProseReference, checkComponent } from './prose-component.ts';
import { checkHeading, checkImage, checkLink, checkWords } from './prose-rules.ts';

type Node = MdastNode & {
  position?: { start: { line: number } };
  children?: Node[];
};

interface ProseReading {
  faults: Fault[];
  references: ProseReference[];
}

/** Reads the words of one .mdx file with the parser the build uses. */
export function checkProse(file: ContentFile, root: string): ProseReading {
  const reading: ProseReading = { faults: [], references: [] };
  let tree: Node;
  try {
    tree = mdxToMdast(file.body) as Node;
  } catch (error) {
    return { references: [], faults: [brokenMdx(file, error)] };
  }
  let depth = 1;
  const visit = (node: Node) => {
    const line = (node.position?.start.line ?? 1) + file.bodyLine - 1;
    const fault = (more: Omit<Fault, 'file' | 'line'>) =>
      reading.faults.push({ file: file.path, line, field: 'The text', ...more });
    if (node.type === 'heading') {
      checkHeading(node.depth, depth, fault);
      depth = node.depth;
    }
    if (node.type === 'image') checkImage(node, file, root, fault);
    if (node.type === 'link') checkLink(node.url, fault);
    if (node.type === 'text') checkWords(node.value, fault);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      checkComponent(node, line, reading.references, fault);
    }
    if (
      node.type === 'mdxjsEsm' ||
      node.type === 'mdxFlowExpression' ||
      node.type === 'mdxTextExpression'
    ) {
      fault({
        problem: 'holds code.',
        found: node.value,
        allowed: 'Words, links and the components named in content/README.md.',
        example: '<Phone service="police-101" />',
      });
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return reading;
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
