import {
  type Document,
  Lexer,
  LineCounter,
  type Node,
  type YAMLError,
  isAlias,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
} from 'yaml';
import { type Fault, inLine } from './fault.ts';
import { type Message, say } from './messages/catalogue.ts';

/** Facts, read from YAML as far as it can be read. */
export interface YamlReading {
  facts: unknown;
  /** The facts as the build reads them, where that differs. */
  factsAsBuilt: unknown;
  /** Without their file; lines count from 1 in the YAML. */
  faults: Omit<Fault, 'file'>[];
  /** The line from which on the facts are not as they were meant. */
  brokenFrom: number;
  /** The line of a fact, or of the nearest thing around it. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

type YamlFault = Message & { at: number; found?: string };

/** A fault as the YAML library names it. */
type ParseError = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/** More levels or facts than any record has; the library would take minutes, or run out of memory. */
const most = { levels: 60, lines: 20_000 };

/** Reads facts. One slip upsets what follows it, so that of each line only the first fault is told. */
export function readYaml(yaml: string): YamlReading {
  const tooMuch = tooMuchIn(yaml);
  if (tooMuch) {
    return {
      facts: {},
      factsAsBuilt: undefined,
      faults: [{ line: 1, ...tooMuch }],
      brokenFrom: 0,
      lineOf: () => 1,
    };
  }
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
  });
  const lineAt = (at: number) => counter.linePos(at).line;
  const broken = faultsOf(document, yaml);
  const faults = [...broken, ...commentsIn(yaml)].sort((a, b) => a.at - b.at);
  return {
    facts: factsOf(document),
    factsAsBuilt: broken.length > 0 ? undefined : factsAsBuilt(document),
    faults: faults
      .filter(({ at }, index) => index === 0 || lineAt(at) !== lineAt(faults[index - 1]?.at ?? 0))
      .map(({ at, ...fault }) => ({
        line: lineAt(at),
        field: inLine,
        found: lineText(yaml, at),
        ...fault,
        ...inQuotes(fault.problem, lineText(yaml, at)),
      })),
    brokenFrom: Math.min(Infinity, ...broken.map(({ at }) => lineAt(at))),
    lineOf: (path) => lineOf(document, counter, path),
  };
}

/** Where quotation marks are missing or were never closed: the same line with them. */
function inQuotes(problem: string, line: string): { example?: string } {
  const needsThem = ['needsQuotes', 'leftOpen'] as const;
  const [, field, value = ''] = /^((?:- )?\w+: )(.+)$/.exec(line) ?? [];
  if (field === undefined || needsThem.every((id) => say(id).problem !== problem)) return {};
  return { example: `${field}${JSON.stringify(value.replaceAll(/^["'[{]|["']$/g, ''))}` };
}

function tooMuchIn(yaml: string): Message | undefined {
  if (yaml.split('\n').length > most.lines || (yaml.match(/[,:]/g)?.length ?? 0) > most.lines) {
    return say('tooManyFacts');
  }
  const indented = /^(?:[ \t]|- ){121}/m.test(yaml);
  return indented || bracketLevels(yaml) > most.levels ? say('tooDeep') : undefined;
}

/** How many brackets are open at once, at most. */
function bracketLevels(yaml: string): number {
  let open = 0;
  let highest = 0;
  for (const sign of yaml) {
    if (sign === '[' || sign === '{') open += 1;
    if (sign === ']' || sign === '}') open = Math.max(0, open - 1);
    highest = Math.max(highest, open);
  }
  return highest;
}

function factsOf(document: Document): unknown {
  try {
    return document.toJS() as unknown;
  } catch {
    // Something it refers to is not there, which is told already.
    return {};
  }
}

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
function faultsOf(document: Document, yaml: string): YamlFault[] {
  const { errors } = document;
  const faults = [
    ...errors
      .filter((error) => !isRunOn(errors, error))
      .map((error) => inWords(yaml, errors, error)),
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

function inWords(yaml: string, errors: readonly ParseError[], error: ParseError): YamlFault {
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

/** Where a document, a scalar or a broken list begins, as the lexer marks it. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F']);

/** Comments behind a value: "Ring # 101" is published as "Ring". */
function commentsIn(yaml: string): YamlFault[] {
  const faults: YamlFault[] = [];
  if (!/\S[ \t]+#/.test(yaml)) return faults;
  let at = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(yaml)) {
    const isMark = marks.has(lexeme);
    const line = yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at);
    if (lexeme.startsWith('#') && before !== '\u001F' && line.trim() !== '') {
      const [, field = '', value = ''] = /^(\s*(?:- )*(?:\w+: )?)(.*?)\s*$/.exec(line) ?? [];
      const isList = /^[[{]/.test(value);
      const whole = isList
        ? `${lexeme}\n${line}`
        : `${field}${JSON.stringify(`${value.replaceAll(/^["']|["']$/g, '')} ${lexeme}`)}`;
      faults.push({ at, ...say('comment'), example: whole.trim() });
    }
    if (!isMark) at += lexeme.length;
    before = lexeme;
  }
  return faults;
}

/** Dates and binary numbers, which the build's reader of YAML takes for such, and ours for words. */
const day = /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d.*)?$/;
const number = /^([-+]?)(0b[01]+|0x[\da-f]+|0o[0-7]+)$/i;

/**
 * The facts as Astro reads them, where unquoted words are dates and numbers to it; else undefined.
 * The document holds them from then on: what it stood for before must have been read.
 */
function factsAsBuilt(document: Document): unknown {
  const changed: unknown[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      // The name of a field is words in both.
      if (isScalar(key)) key.type = 'QUOTE_DOUBLE';
    },
    Scalar: (_, scalar) => {
      if (scalar.type !== 'PLAIN' || typeof scalar.value !== 'string') return;
      const value = valueAsBuilt(scalar.value);
      if (value !== scalar.value) changed.push(value);
      scalar.value = value;
    },
  });
  return changed.length > 0 ? (document.toJS() as unknown) : undefined;
}

function valueAsBuilt(words: string): unknown {
  const [, year, month, date] = day.exec(words) ?? [];
  if (year !== undefined) return new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  const [, sign, digits] = number.exec(words) ?? [];
  return digits === undefined ? words : Number(digits) * (sign === '-' ? -1 : 1);
}

function lineOf(document: Document, counter: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

function lineText(yaml: string, at: number): string {
  const start = yaml.lastIndexOf('\n', at - 1) + 1;
  const end = yaml.indexOf('\n', at);
  return yaml
    .slice(start, end === -1 ? undefined : end)
    .trim()
    .slice(0, 120);
}
