import { type Document, Lexer, type Node, type YAMLError, isAlias, isScalar, visit } from 'yaml';
import { type Message, say } from '../messages/catalogue.ts';

/** Something wrong in YAML; `at` counts the characters before it. */
export type YamlFault = Message & { at: number; found?: string };

/** More than any record has; the library would take minutes, or run out of memory. */
const mostLevels = 60;
const mostLines = 20_000;

/** What is wrong with YAML that is too long, or nested too deeply, to be parsed. */
export function sizeFault(yaml: string): Message | undefined {
  if (yaml.split('\n').length > mostLines || (yaml.match(/[,:]/g)?.length ?? 0) > mostLines) {
    return say('tooManyFacts');
  }
  const isIndentedTooFar = /^(?:[ \t]|- ){121}/m.test(yaml);
  return isIndentedTooFar || bracketLevels(yaml) > mostLevels ? say('tooDeep') : undefined;
}

/** The highest number of brackets that are open at the same time. */
function bracketLevels(yaml: string): number {
  let open = 0;
  let highest = 0;
  for (const character of yaml) {
    if (character === '[' || character === '{') open += 1;
    if (character === ']' || character === '}') open = Math.max(0, open - 1);
    highest = Math.max(highest, open);
  }
  return highest;
}

/** The message for an error of the library, by its code. */
const messageByCode = {
  BAD_DQ_ESCAPE: 'backslash',
  BAD_SCALAR_START: 'needsQuotes',
  BLOCK_AS_IMPLICIT_KEY: 'needsQuotes',
  DUPLICATE_KEY: 'repeatedField',
  MISSING_CHAR: 'leftOpen',
  MULTILINE_IMPLICIT_KEY: 'notAField',
  MULTIPLE_DOCS: 'extraDashes',
  TAB_AS_INDENT: 'tab',
} as const satisfies Partial<Record<YAMLError['code'], string>>;

/** What the library could not parse, and features of YAML that no editor means to use. */
export function syntaxFaults(document: Document, yaml: string): YamlFault[] {
  const { errors } = document;
  // A field that begins too far to the right is two errors at the end of the value before it.
  const runOns = new Set(
    errors
      .filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY')
      .map(({ pos: [from] }) => from)
      .filter((from) => errors.some((error) => isBlockAsKey(error) && error.pos[0] === from)),
  );
  const parseFaults = errors
    .filter((error) => !(isBlockAsKey(error) && runOns.has(error.pos[0])))
    .map((error) =>
      runOns.has(error.pos[0])
        ? { at: error.pos[1] - 1, ...say('notInLine') }
        : { at: startOf(error, yaml), ...messageFor(error) },
    );
  const { problem } = say('unreadableYaml');
  const firstUnreadable = parseFaults.find((fault) => fault.problem === problem);
  return [
    // Reported once: everything after it is misread.
    ...parseFaults.filter((fault) => fault.problem !== problem || fault === firstUnreadable),
    ...unsupportedFeatures(document),
  ];
}

function isBlockAsKey({ code }: YAMLError): boolean {
  return code === 'BLOCK_AS_IMPLICIT_KEY';
}

function isOpenBracket({ code, message }: YAMLError): boolean {
  return code === 'BAD_INDENT' && message.startsWith('Flow');
}

/** The library notices an open bracket where the next field begins: it is reported where it was opened. */
function startOf(error: YAMLError, yaml: string): number {
  const [from] = error.pos;
  if (!isOpenBracket(error)) return from;
  return Math.max(yaml.lastIndexOf('[', from), yaml.lastIndexOf('{', from));
}

function messageFor(error: YAMLError): Message {
  const { code, message } = error;
  if (code === 'BAD_INDENT') return say(isOpenBracket(error) ? 'leftOpen' : 'notInLine');
  if (code === 'MISSING_CHAR' && message.includes('map values')) return say('notAField');
  if (isBlockAsKey(error) && message.includes('sequence')) return say('notInLine');
  return say(
    code in messageByCode ? messageByCode[code as keyof typeof messageByCode] : 'unreadableYaml',
  );
}

/** Anchors, aliases, tags, merge keys and infinite numbers: the value needs quotation marks. */
function unsupportedFeatures(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  const refuse = (node: Node | null) => {
    faults.push({ at: node?.range?.[0] ?? 0, ...say('needsQuotes') });
  };
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value === '<<') refuse(key as Node | null);
    },
    Node: (_, node) => {
      const isInfinite =
        isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value);
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined || isInfinite) {
        refuse(node);
      }
    },
  });
  return faults;
}

/** Where a document, a scalar or a broken list begins, as the lexer marks it. */
const brokenList = '\u001F';
const lexerMarks: ReadonlySet<string> = new Set(['\u0002', '\u0018', brokenList]);

/** Comments after a value on its line: "Ring # 101" would be published as "Ring". */
export function commentFaults(yaml: string): YamlFault[] {
  const faults: YamlFault[] = [];
  if (!/\S[ \t]+#/.test(yaml)) return faults;
  let at = 0;
  let before = '';
  for (const token of new Lexer().lex(yaml)) {
    const line = yaml.slice(yaml.lastIndexOf('\n', at - 1) + 1, at);
    if (token.startsWith('#') && before !== brokenList && line.trim() !== '') {
      const [, field = '', value = ''] = /^(\s*(?:- )*(?:\w+: )?)(.*?)\s*$/.exec(line) ?? [];
      const example = /^[[{]/.test(value)
        ? `${token}\n${line}`
        : `${field}${JSON.stringify(`${value.replaceAll(/^["']|["']$/g, '')} ${token}`)}`;
      faults.push({ at, ...say('comment'), example: example.trim() });
    }
    if (!lexerMarks.has(token)) at += token.length;
    before = token;
  }
  return faults;
}
