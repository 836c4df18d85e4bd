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
import { type Message, say } from '../messages/catalogue.ts';

/** Something wrong at a place in YAML, counted in letters from its beginning. */
export type YamlFault = Message & { at: number; found?: string };

/** A fault as the YAML library names it. */
type ParseError = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** What is wrong, by the name the library gives it. */
const byCode = {
  BAD_DQ_ESCAPE: 'backslash',
  BAD_SCALAR_START: 'needsQuotes',
  BLOCK_AS_IMPLICIT_KEY: 'needsQuotes',
  DUPLICATE_KEY: 'repeatedField',
  MISSING_CHAR: 'leftOpen',
  MULTILINE_IMPLICIT_KEY: 'notAField',
  MULTIPLE_DOCS: 'extraDashes',
  TAB_AS_INDENT: 'tab',
} as const satisfies Partial<Record<YAMLError['code'], string>>;

/** What the library could not read, and what readers of YAML do not agree about. */
export function faultsOf(document: Document, yaml: string): YamlFault[] {
  const { errors } = document;
  const faults = [
    ...errors
      .filter((error) => !isRunOn(errors, error))
      .map((error) => messageAt(yaml, errors, error)),
    ...unusual(document),
  ];
  const { problem } = say('unreadableYaml');
  const first = faults.findIndex((fault) => fault.problem === problem);
  // Told once: after it nothing is where it should be.
  return faults.filter((fault, index) => fault.problem !== problem || index === first);
}

/** Whether a value seems to run on into the next line: there a field begins too far to the right. */
function isRunOn(errors: readonly ParseError[], { code, pos }: ParseError): boolean {
  return (
    code === 'BLOCK_AS_IMPLICIT_KEY' &&
    errors.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === pos[0])
  );
}

function messageAt(yaml: string, errors: readonly ParseError[], error: ParseError): YamlFault {
  const [from, to] = error.pos;
  const runsOn = errors.some((other) => isRunOn(errors, other) && other.pos[0] === from);
  if (runsOn) return { at: to - 1, ...say('notInLine') };
  // An open bracket is noticed where the next field begins: it is told where it was opened.
  const isBracket = error.code === 'BAD_INDENT' && error.message.startsWith('Flow');
  const opened = isBracket
    ? Math.max(...['[', '{'].map((sign) => yaml.lastIndexOf(sign, from)))
    : from;
  return { at: opened, ...messageFor(error) };
}

function messageFor({ code, message }: ParseError): Message {
  if (code === 'BAD_INDENT') return say(message.startsWith('Flow') ? 'leftOpen' : 'notInLine');
  if (code === 'MISSING_CHAR' && message.includes('map values')) return say('notAField');
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && message.includes('sequence')) return say('notInLine');
  return say(code in byCode ? byCode[code as keyof typeof byCode] : 'unreadableYaml');
}

/** Features of YAML that no editor means. */
function unusual(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const refuse = (node: Node | null | undefined) => {
    faults.push({ at: node?.range?.[0] ?? 0, ...say('needsQuotes') });
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
