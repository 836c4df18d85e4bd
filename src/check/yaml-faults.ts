import {
  type Document,
  type Node,
  type YAMLError,
  isAlias,
  isNode,
  isPair,
  isScalar,
  visit,
} from 'yaml';
import type { Fault } from './fault.ts';

/** A fault of the way facts are written down, and at which letter it stands. */
interface YamlFault extends Pick<Fault, 'field' | 'problem' | 'found' | 'allowed' | 'example'> {
  at: number;
}

type Words = Pick<Fault, 'problem' | 'allowed' | 'example'>;

/** A fault in the words of the reader of YAML. */
type Error = Pick<YAMLError, 'code' | 'message' | 'pos'>;

const inQuotes: Words = {
  problem: 'has a sign that needs quotation marks around the words, such as a second colon.',
  allowed: 'The words after "field:" in quotation marks.',
  example: 'title: "Keep Safe: what it is"',
};
const notInLine: Words = {
  problem: 'is not in line with the lines around it.',
  allowed: 'Fields of one group begin under each other; what belongs to a field, two spaces in.',
  example: '  - hate-crime  (two spaces, a dash, a space)',
};
const notAField: Words = {
  problem: 'is not a field with a colon and a space after it.',
  allowed: 'One "field: value" a line; the lines of a list begin with "- ".',
  example: 'title: Hate crime',
};
const leftOpen: Words = {
  problem: 'opens a quotation mark or a bracket that is never closed.',
  allowed: 'A closing mark for each opening one. An apostrophe needs double marks around.',
  example: 'title: "Clare’s law"',
};
const twice: Words = {
  problem: 'is a field that stands here twice.',
  allowed: 'Each field once.',
};

/** Said once a file: after it nothing is where it should be. */
const unclear: Words = { ...notInLine, problem: 'cannot be read as facts.' };

/** What is wrong, by the name the reader of YAML gives it. */
const byCode: Partial<Record<Error['code'], Words>> = {
  BAD_DQ_ESCAPE: {
    problem: 'has a backslash between double quotation marks.',
    allowed: 'A forward slash, or single quotation marks around the words.',
    example: "title: 'Yes \\ no'",
  },
  BAD_SCALAR_START: inQuotes,
  BLOCK_AS_IMPLICIT_KEY: inQuotes,
  DUPLICATE_KEY: twice,
  MISSING_CHAR: leftOpen,
  MULTILINE_IMPLICIT_KEY: notAField,
  MULTIPLE_DOCS: {
    problem: 'is a line of three dashes where none belongs.',
    allowed: 'In a .yaml file, facts only; in an .mdx file, one such line before and one after.',
  },
  TAB_AS_INDENT: {
    problem: 'begins with a tab.',
    allowed: 'Spaces, two for each step.',
    example: '  - hate-crime  (two spaces, a dash, a space)',
  },
};

/** What is wrong with facts as YAML, one fault a line: a first one breaks what follows it. */
export function yamlFaults(document: Document, yaml: string): YamlFault[] {
  const { errors } = document;
  const found = [
    ...errors.filter((error) => !isRunOn(errors, error)).map((error) => inWords(errors, error)),
    ...unusual(document),
  ].sort((a, b) => a.at - b.at);
  const lineOf = (at: number) => yaml.slice(0, at).split('\n').length;
  const firstUnclear = found.find(({ problem }) => problem === unclear.problem);
  return found
    .filter(({ at }, index) => lineOf(at) !== lineOf(found[index - 1]?.at ?? -1) || index === 0)
    .filter((fault) => fault.problem !== unclear.problem || fault === firstUnclear)
    .map((fault) => ({ field: 'This line', found: lineText(yaml, fault.at), ...fault }));
}

/** Whether a value seems to run on into the next line: there a field begins too far to the right. */
function isRunOn(errors: readonly Error[], { code, pos }: Error): boolean {
  return (
    code === 'BLOCK_AS_IMPLICIT_KEY' &&
    errors.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === pos[0])
  );
}

function inWords(errors: readonly Error[], error: Error): YamlFault {
  const [from, to] = error.pos;
  const runsOn = errors.some((other) => isRunOn(errors, other) && other.pos[0] === from);
  return runsOn ? { at: to - 1, ...notInLine } : { at: from, ...wordsFor(error) };
}

function wordsFor({ code, message }: Error): Words {
  if (code === 'BAD_INDENT') return message.startsWith('Flow') ? leftOpen : notInLine;
  if (code === 'MISSING_CHAR' && message.includes('map values')) return notAField;
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && message.includes('sequence')) return notInLine;
  return byCode[code] ?? unclear;
}

/** Things of YAML that no editor means, and that readers of YAML do not agree about. */
function unusual(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const refuse = (node: Node | null | undefined) => {
    faults.push({ at: node?.range?.[0] ?? 0, ...inQuotes });
  };
  visit(document, (_, node) => {
    if (isPair(node)) {
      if (!isScalar(node.key) || node.key.value === '<<') refuse(node.key as Node);
      return;
    }
    if (!isNode(node)) return;
    const isNumber = isScalar(node) && typeof node.value === 'number';
    const odd =
      isAlias(node) ||
      ('anchor' in node && typeof node.anchor === 'string') ||
      node.tag !== undefined ||
      (isNumber && !Number.isFinite(node.value));
    if (odd) refuse(node);
  });
  return faults;
}

function lineText(yaml: string, at: number): string {
  const start = yaml.lastIndexOf('\n', at - 1) + 1;
  const end = yaml.indexOf('\n', at);
  return yaml
    .slice(start, end === -1 ? undefined : end)
    .trim()
    .slice(0, 120);
}
