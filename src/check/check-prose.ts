import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type MdastNode, mdxToMdast } from 'satteri';
import { proseComponents } from '../schemas/prose.ts';
import { nearestWords } from '../domain/spelling.ts';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';

type Node = MdastNode & {
  position?: { start: { line: number } };
  children?: Node[];
};

/** A relation an author made with a prose component. */
export interface ProseReference {
  folder: string;
  id: string;
  line: number;
  field: string;
  example: string;
}

interface ProseReading {
  faults: Fault[];
  references: ProseReference[];
}

/** Telephone-like digits in prose: ten or more, or a freephone number of eight. */
const digitsInWords = /(?<![\d/])0\d(?:[\d ]{6,})\d(?!\d)/;

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
      checkComponent(node, line, reading, fault);
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

type Report = (fault: Omit<Fault, 'file' | 'line'>) => void;

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

function checkHeading(depth: number, before: number, report: Report) {
  if (depth === 1) {
    report({
      problem: 'has a heading with one #. The title of the page is the only one of that size.',
      allowed: 'Headings with two or more #.',
      example: '## What happens next',
    });
  } else if (depth > before + 1) {
    report({
      problem: 'skips a size of heading.',
      found: '#'.repeat(depth),
      allowed: `At most ${'#'.repeat(before + 1)} here.`,
      example: `${'#'.repeat(before + 1)} What happens next`,
    });
  }
}

function checkImage(
  node: { alt?: string | null | undefined; url: string },
  file: ContentFile,
  root: string,
  report: Report,
) {
  if (!node.alt?.trim()) {
    report({
      problem: 'has an image without words for people who cannot see it.',
      found: `![](${node.url})`,
      allowed: 'A short sentence between the square brackets.',
      example: '![The main door, with a ramp on the left](./main-door.png)',
    });
  }
  const here = join(root, dirname(file.path), node.url);
  if (/^[a-z]+:/.test(node.url) || !existsSync(here)) {
    report({
      problem: 'shows an image that is not in the content folder.',
      found: node.url,
      allowed: 'A picture kept beside the file.',
      example: './main-door.png',
    });
  }
}

function checkLink(url: string, report: Report) {
  const path = /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/;
  if (path.test(url) || /^#[a-z0-9-]+$/.test(url) || /^https?:\/\/[^ ]+\.[^ ]+$/.test(url)) return;
  report({
    problem: 'has a link that leads nowhere.',
    found: url,
    allowed: 'A page of this site from the first slash to the last, or a whole web address.',
    example: '[Report hate crime](/hate-crime/)',
  });
}

function checkWords(words: string, report: Report) {
  const number = digitsInWords.exec(words)?.[0];
  if (number === undefined || number.replaceAll(' ', '').length < 8) return;
  report({
    problem: 'holds a phone number. Numbers are kept on their service, so that each exists once.',
    found: number,
    allowed: 'The Phone component with the name of a file in content/services.',
    example: '<Phone service="police-101" />',
  });
}

function checkComponent(
  node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  line: number,
  reading: ProseReading,
  report: Report,
) {
  const name = node.name ?? '';
  const attributes = proseComponents[name];
  const names = Object.keys(proseComponents);
  if (!attributes) {
    const [nearest] = nearestWords(name, names, 1);
    report({
      problem: nearest
        ? `uses <${name}>, which does not exist. Did you mean <${nearest}>?`
        : `uses <${name}>, which authors cannot use.`,
      found: `<${name}>`,
      allowed: names.join(', '),
      example: '<Note>Ring before you travel.</Note>',
    });
    return;
  }
  const given = new Map(
    node.attributes.map((entry) => [
      'name' in entry ? entry.name : '{…}',
      'value' in entry ? entry.value : null,
    ]),
  );
  for (const [attribute, { folder, example }] of Object.entries(attributes)) {
    const id = given.get(attribute);
    if (typeof id === 'string') {
      reading.references.push({ folder, id, line, field: `<${name} ${attribute}>`, example });
    } else {
      report({
        problem: `uses <${name}> without ${attribute}="…".`,
        found: `<${name}>`,
        allowed: attribute,
        example,
      });
    }
    given.delete(attribute);
  }
  for (const extra of given.keys()) {
    report({
      problem: `gives <${name}> something it does not take.`,
      found: extra,
      allowed: Object.keys(attributes).join(', ') || 'nothing but the words inside it',
      example: Object.values(attributes)[0]?.example ?? `<${name}>Words.</${name}>`,
    });
  }
}
