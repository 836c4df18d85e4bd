import { type Document, LineCounter, isNode, isScalar, parseDocument, visit } from 'yaml';
import { type Fault, inLine } from '../fault.ts';
import { say } from '../messages/catalogue.ts';
import { commentFaults, sizeFault, syntaxFaults } from './yaml-faults.ts';

/** Facts, read from YAML as far as it can be parsed. */
interface YamlReading {
  facts: unknown;
  /** The facts as the build reads them, where that differs. */
  factsAsBuilt: unknown;
  /** Without their file; lines count from 1 in the YAML. */
  faults: (Omit<Fault, 'file'> & { line: number })[];
  /** The line from which on the facts may be misread; Infinity where all of them could be parsed. */
  brokenFrom: number;
  /** The line of a fact, or of the nearest group or list that contains it. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Parses facts. One slip affects what follows it, so only the first fault of each line is reported. */
export function readYaml(yaml: string): YamlReading {
  const tooLarge = sizeFault(yaml);
  if (tooLarge) {
    const faults = [{ line: 1, ...tooLarge }];
    return { facts: {}, factsAsBuilt: undefined, faults, brokenFrom: 0, lineOf: () => 1 };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'error' });
  const lineAt = (at: number) => lineCounter.linePos(at).line;
  const inSyntax = syntaxFaults(document, yaml);
  const faults = [...inSyntax, ...commentFaults(yaml)]
    .sort((a, b) => a.at - b.at)
    .filter(({ at }, index, all) => index === 0 || lineAt(at) !== lineAt(all[index - 1]?.at ?? 0))
    .map(({ at, ...fault }) => ({
      line: lineAt(at),
      field: inLine,
      found: lineText(yaml, at),
      ...fault,
      ...quotedExample(fault.problem, lineText(yaml, at)),
    }));
  const corrected = inSyntax.length > 0 ? withQuotedLines(yaml, faults) : undefined;
  if (corrected !== undefined) {
    // As it was meant, so that other faults in it are reported in the same run.
    const reading = readYaml(corrected);
    return { ...reading, factsAsBuilt: undefined, faults: [...faults, ...reading.faults] };
  }
  return {
    facts: factsOf(document),
    factsAsBuilt: inSyntax.length > 0 ? undefined : factsAsBuilt(document),
    faults,
    brokenFrom: Math.min(Infinity, ...inSyntax.map(({ at }) => lineAt(at))),
    lineOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return 1;
    },
  };
}

/** Where quotation marks are missing or were never closed: the same line with them. */
function quotedExample(problem: string, line: string): { example?: string } {
  const isAboutQuotes = (['needsQuotes', 'leftOpen'] as const).some(
    (id) => say(id).problem === problem,
  );
  const [, field, value = ''] = /^((?:- )?\w+: )(.+)$/.exec(line) ?? [];
  if (field === undefined || !isAboutQuotes) return {};
  return { example: `${field}${JSON.stringify(value.replaceAll(/^["'[{]|["']$/g, ''))}` };
}

/** The YAML with quotation marks in every faulty line, if nothing else is wrong with it. */
function withQuotedLines(yaml: string, faults: YamlReading['faults']): string | undefined {
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
    // An alias without its anchor, which is reported already.
    return {};
  }
}

/** Unquoted dates and binary numbers, which are strings to us but not to the build's YAML parser. */
const date = /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d.*)?$/;
const binaryNumber = /^([-+]?)(0b[01]+|0x[\da-f]+|0o[0-7]+)$/i;

/**
 * The facts as Astro reads them, with those dates and numbers; `undefined` where there are none.
 * Changes the document: read what it holds for us first.
 */
function factsAsBuilt(document: Document): unknown {
  const changed: unknown[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      // The name of a field is a string in both.
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

function valueAsBuilt(text: string): unknown {
  const [, year, month, day] = date.exec(text) ?? [];
  if (year !== undefined) return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const [, sign, digits] = binaryNumber.exec(text) ?? [];
  return digits === undefined ? text : Number(digits) * (sign === '-' ? -1 : 1);
}

/** The whole line in which a character is. */
function lineText(yaml: string, at: number): string {
  const start = yaml.lastIndexOf('\n', at - 1) + 1;
  const end = yaml.indexOf('\n', at);
  return yaml
    .slice(start, end === -1 ? undefined : end)
    .trim()
    .slice(0, 120);
}
