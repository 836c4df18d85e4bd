import { z } from 'zod';
import { nearestWords } from '../domain/spelling.ts';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';
import { messageOf, say } from './messages/catalogue.ts';
import { type FieldHelp, bare, fieldHelp } from './schema-walk.ts';
import { asYaml, inOneLine } from './yaml-text.ts';

type Facts = Record<string, unknown>;

/** The facts of a record held against its schema. */
interface CheckedFacts {
  /** The facts as the schema reads them, without the fields that are wrong. */
  value: unknown;
  isValid: boolean;
  faults: Fault[];
}

/** Holds the facts of one file against its schema; every fault in words. */
export function checkFields(file: ContentFile, schema: z.ZodType): CheckedFacts {
  if (file.facts === null || typeof file.facts !== 'object' || Array.isArray(file.facts)) {
    const isBroken = file.brokenFrom !== Infinity;
    const inFile = file.path.endsWith('.mdx') && { example: '---\ntitle: Its title\n---' };
    const faults = isBroken ? [] : [{ file: file.path, line: 1, ...say('noFacts'), ...inFile }];
    return { value: undefined, isValid: false, faults };
  }
  const own = schema.safeParse(file.facts, { reportInput: true });
  if (own.success) {
    const built =
      file.factsAsBuilt === undefined
        ? undefined
        : schema.safeParse(file.factsAsBuilt, { reportInput: true });
    const issues = built?.error?.issues ?? [];
    const faults = issues.flatMap((issue) => faultsFor(file, schema, issue));
    return { value: own.data, isValid: faults.length === 0, faults };
  }
  const wrong = new Set(own.error.issues.map(({ path: [name] }) => String(name)));
  const right = Object.fromEntries(
    Object.entries(file.facts as Facts).filter(([name]) => !wrong.has(name)),
  );
  const told = new Set(own.error.issues.map(asText));
  const issues = [
    ...own.error.issues,
    ...rulesBroken(schema, right, wrong).filter((issue) => !told.has(asText(issue))),
  ];
  const faults = issues
    .flatMap((issue) => faultsFor(file, schema, issue))
    // What follows a slip in YAML is not what was meant, and what is missing may stand there.
    .filter(
      ({ line = 1, problem }) =>
        file.brokenFrom === Infinity ||
        (line < file.brokenFrom && !problem.startsWith('is missing')),
    );
  return { value: right, isValid: false, faults };
}

/**
 * The rules between fields that are broken (an end before its start), as far as the fields they look
 * at are right. Zod itself asks them only when every field is.
 */
function rulesBroken(
  schema: z.ZodType,
  right: Facts,
  wrong: ReadonlySet<string>,
): z.core.$ZodIssue[] {
  const value = new Proxy(right, {
    get: (facts, name) => {
      if (wrong.has(String(name))) throw new Error('This rule looks at a field that is wrong.');
      return Reflect.get(facts, name) as unknown;
    },
  });
  return (bare(schema)._zod.def.checks ?? []).flatMap((check) => {
    const payload = { value: value as never, issues: [] as z.core.$ZodRawIssue[] };
    try {
      void check._zod.check(payload);
    } catch {
      return [];
    }
    return payload.issues.map((issue) =>
      z.core.util.finalizeIssue(issue, { reportInput: true }, z.core.config()),
    );
  });
}

const asText = ({ path, message }: z.core.$ZodIssue) => `${path.join('.')} ${message}`;

function faultsFor(file: ContentFile, schema: z.ZodType, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(file, schema, issue, key));
  const found = valueAt(file.facts, issue.path);
  const inner = issue.code === 'invalid_union' ? issuesOfGroup(issue, found) : undefined;
  if (inner) return inner.flatMap((one) => faultsFor(file, schema, one));
  const help = fieldHelp(schema, issue.path, found);
  const isMissing = found === undefined && issue.code !== 'custom';
  const message = isMissing ? say('missing') : messageFor(issue);
  const right = help.example ?? exampleOfList(schema, issue.path);
  const example = breaksRule(file, schema, issue, right) ? undefined : exampleOf(issue.path, right);
  const isCurly = typeof found === 'string' && /^[“”‘’„].*[“”‘’]$/.test(found);
  return [
    {
      file: file.path,
      line: file.lineOf(issue.path),
      field: fieldName(issue.path),
      found: found === undefined ? undefined : shown(found),
      allowed: allowedIn(issue, found, help),
      ...message,
      ...(example !== undefined && { example }),
      ...(help.references !== undefined && { names: help.references }),
      ...(isCurly && {
        ...say('curlyQuotes'),
        example: exampleOf(issue.path, found.slice(1, -1)),
      }),
    },
  ];
}

/** Whether a value that is right by itself breaks a rule with other fields: an end before a start. */
function breaksRule(
  file: ContentFile,
  schema: z.ZodType,
  { code, path }: z.core.$ZodIssue,
  value: unknown,
): boolean {
  if (code !== 'custom' || value === undefined) return false;
  const facts = structuredClone(file.facts);
  const group = valueAt(facts, path.slice(0, -1));
  const key = path.at(-1);
  if (group === null || typeof group !== 'object' || key === undefined) return false;
  (group as Record<PropertyKey, unknown>)[key] = value;
  const after = schema.safeParse(facts).error?.issues ?? [];
  return after.some((issue) => fieldName(issue.path) === fieldName(path));
}

/** Of a value that may be words or a group of fields: what is wrong in the group, if one was written. */
function issuesOfGroup(
  issue: z.core.$ZodIssueInvalidUnion,
  found: unknown,
): z.core.$ZodIssue[] | undefined {
  if (found === null || typeof found !== 'object' || Array.isArray(found)) return undefined;
  const inGroup = issue.errors.find((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return inGroup?.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

/** An entry of a list may have no example of its own; then the whole list is shown. */
function exampleOfList(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  return typeof path.at(-1) === 'number' ? fieldHelp(schema, path.slice(0, -1)).example : undefined;
}

function unknownField(
  file: ContentFile,
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  key: string,
): Fault {
  const path = [...issue.path, key];
  const { names } = fieldHelp(schema, issue.path);
  const [nearest] = nearestWords(key, names, 1);
  return {
    ...placeOf(file, path),
    found: key,
    allowed: names.join(', '),
    ...(nearest === undefined ? say('unknownField') : say('misspeltField', { nearest })),
    example: nearest && exampleUnder(schema, [...issue.path, nearest], valueAt(file.facts, path)),
  };
}

/** What was written under a wrong name, under the right one; if it does not fit there, an example. */
function exampleUnder(schema: z.ZodType, path: readonly PropertyKey[], written: unknown) {
  const { example, accepts } = fieldHelp(schema, path);
  return exampleOf(path, accepts?.(written) ? written : example);
}

function messageFor(issue: z.core.$ZodIssue) {
  const own = messageOf(issue.message);
  const isEmptyList = Array.isArray(issue.input) && issue.input.length === 0;
  if (isEmptyList && issue.code === 'too_small' && (!own || own.id === 'mustBeList'))
    return say('emptyList');
  if (own) {
    const { cure, example } = own;
    return { problem: issue.message, cure, ...(example !== undefined && { example }) };
  }
  if (issue.code === 'invalid_value') return say('notAllowed');
  if (issue.code === 'invalid_type') return say('wrongType', { type: formatType(issue.expected) });
  return say('outOfRange');
}

function formatType(type: string): string {
  const words: Record<string, string> = {
    array: 'a list: one per line, each after a dash',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    object: 'a group of fields, each on its own line, indented',
    string: 'words',
    tuple: 'a pair: longitude, then latitude',
  };
  return words[type] ?? type;
}

function allowedIn(issue: z.core.$ZodIssue, found: unknown, help: FieldHelp): string | undefined {
  if (issue.code !== 'invalid_value') return help.description;
  const values = issue.values.map(String);
  const [nearest] = typeof found === 'string' ? nearestWords(found, values, 1) : [];
  return values.join(', ') + (nearest ? `. Did you mean "${nearest}"?` : '');
}

function valueAt(facts: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    facts,
  );
}

/** Where a fact is: its file, its line and its field. */
export function placeOf(file: ContentFile, path: readonly PropertyKey[]) {
  return { file: file.path, line: file.lineOf(path), field: fieldName(path) };
}

/** `sources[1].date`, as an editor would point at it. */
export function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'This record';
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${String(key + 1)}]` : `${index > 0 ? '.' : ''}${String(key)}`,
    )
    .join('');
}

function shown(value: unknown): string {
  const text = inOneLine(value).replaceAll(/^'|'$/g, '');
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

/** A field with its value, as the file writes it. */
export function exampleOf(path: readonly PropertyKey[], value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const name = path.findLast((key): key is string => typeof key === 'string');
  return name === undefined ? inOneLine(value) : asYaml({ [name]: value }).trimEnd();
}
