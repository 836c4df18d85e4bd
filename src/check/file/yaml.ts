import { type Document, LineCounter, isNode, parseDocument } from 'yaml';
import { type Fault, inLine } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import { factsAsBuilt } from './yaml-as-built.ts';
import { commentsIn } from './yaml-comments.ts';
import { faultsOf } from './yaml-errors.ts';
import { tooMuchIn } from './yaml-limits.ts';

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
  const told = faults
    .filter(({ at }, index) => index === 0 || lineAt(at) !== lineAt(faults[index - 1]?.at ?? 0))
    .map(({ at, ...fault }) => ({
      line: lineAt(at),
      field: inLine,
      found: lineText(yaml, at),
      ...fault,
      ...inQuotes(fault.problem, lineText(yaml, at)),
    }));
  const cured = broken.length > 0 ? withQuotes(yaml, told) : undefined;
  if (cured !== undefined) {
    // As it is meant, so that what else is wrong in it is told in the same run.
    const meant = readYaml(cured);
    return { ...meant, factsAsBuilt: undefined, faults: [...told, ...meant.faults] };
  }
  return {
    facts: factsOf(document),
    factsAsBuilt: broken.length > 0 ? undefined : factsAsBuilt(document),
    faults: told,
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

/** The facts with every faulty line in quotation marks, where that is all that they lack. */
function withQuotes(
  yaml: string,
  faults: readonly { line: number; problem: string; example?: string }[],
): string | undefined {
  const { problem } = say('needsQuotes');
  if (faults.some((fault) => fault.problem !== problem || fault.example === undefined)) {
    return undefined;
  }
  const lines = yaml.split('\n');
  for (const { line, example } of faults) {
    const indent = /^\s*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
    lines[line - 1] = `${indent}${example ?? ''}`;
  }
  return lines.join('\n');
}

function factsOf(document: Document): unknown {
  try {
    return document.toJS() as unknown;
  } catch {
    // Something it refers to is not there, which is told already.
    return {};
  }
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
