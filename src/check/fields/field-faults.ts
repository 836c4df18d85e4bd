import type { z } from 'zod';
import { nearestWords } from '../../domain/spelling.ts';
import type { ContentFile } from '../file/content-file.ts';
import type { Fault } from '../fault.ts';
import { fieldName, placeOf } from './field-name.ts';
import { messageOf, say } from '../messages/catalogue.ts';
import { type FieldHelp, fieldHelp } from './schema-walk.ts';
import { asYaml, inOneLine } from '../file/write-yaml.ts';

/** Turns an issue of a schema into faults: field, line, what was found, what is allowed, an example. */
export function faultsOfIssue(
  file: ContentFile,
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(file, schema, issue.path, key));
  }
  const { path } = issue;
  const found = valueAt(file.facts, path);
  const inGroup = issue.code === 'invalid_union' ? issuesOfGroup(issue, found) : undefined;
  if (inGroup) return inGroup.flatMap((inner) => faultsOfIssue(file, schema, inner));
  const help = fieldHelp(schema, path, found);
  const isMissing = found === undefined && issue.code !== 'custom';
  const validValue = nearestAllowed(issue, found) ?? help.example ?? exampleOfList(schema, path);
  const example = breaksRule(file, schema, issue, validValue)
    ? undefined
    : exampleOf(path, validValue);
  const isCurly = typeof found === 'string' && /^[“”‘’„].*[“”‘’]$/.test(found);
  return [
    {
      ...placeOf(file, path),
      found: found === undefined ? undefined : formatFound(found),
      allowed: allowedIn(issue, found, help),
      ...(isMissing ? say('missing') : messageFor(issue)),
      ...(example !== undefined && { example }),
      ...(help.references !== undefined && { names: help.references }),
      ...(isCurly && { ...say('curlyQuotes'), example: exampleOf(path, found.slice(1, -1)) }),
    },
  ];
}

/** True if a value that is valid on its own breaks a rule with other fields: an end before a start. */
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
  const issues = schema.safeParse(facts).error?.issues ?? [];
  return issues.some((issue) => fieldName(issue.path) === fieldName(path));
}

/** Where text or a group of fields is allowed, and a group was written: the issues in the group. */
function issuesOfGroup(
  issue: z.core.$ZodIssueInvalidUnion,
  found: unknown,
): z.core.$ZodIssue[] | undefined {
  if (found === null || typeof found !== 'object' || Array.isArray(found)) return undefined;
  const inGroup = issue.errors.find((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return inGroup?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** For an entry of a list without an example of its own: the example of the whole list. */
function exampleOfList(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  return typeof path.at(-1) === 'number' ? fieldHelp(schema, path.slice(0, -1)).example : undefined;
}

function unknownField(
  file: ContentFile,
  schema: z.ZodType,
  group: readonly PropertyKey[],
  key: string,
): Fault {
  const path = [...group, key];
  const { names } = fieldHelp(schema, group);
  const [nearest] = nearestWords(key, names, 1);
  return {
    ...placeOf(file, path),
    found: key,
    allowed: names.join(', '),
    ...(nearest === undefined ? say('unknownField') : say('misspeltField', { nearest })),
    example: nearest && exampleUnder(schema, [...group, nearest], valueAt(file.facts, path)),
  };
}

/** The value that was written under a misspelt name, under the correct one; if it is invalid there, an example. */
function exampleUnder(schema: z.ZodType, path: readonly PropertyKey[], value: unknown) {
  const { example, accepts } = fieldHelp(schema, path);
  return exampleOf(path, accepts?.(value) ? value : example);
}

/** The message for an issue: the schema's own, where it has one, with its cure from the catalogue. */
function messageFor(issue: z.core.$ZodIssue) {
  const message = messageOf(issue.message);
  const isEmptyList = Array.isArray(issue.input) && issue.input.length === 0;
  if (isEmptyList && issue.code === 'too_small' && (!message || message.id === 'mustBeList')) {
    return say('emptyList');
  }
  if (message) {
    const { cure, example } = message;
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
  const nearest = nearestAllowed(issue, found);
  return issue.values.map(String).join(', ') + (nearest ? `. Did you mean "${nearest}"?` : '');
}

function nearestAllowed(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return undefined;
  return nearestWords(found, issue.values.map(String), 1)[0];
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

function formatFound(value: unknown): string {
  const text = inOneLine(value).replaceAll(/^'|'$/g, '');
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

/** A field with a value, as the file would have it. */
export function exampleOf(path: readonly PropertyKey[], value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const name = path.findLast((key): key is string => typeof key === 'string');
  return name === undefined ? inOneLine(value) : asYaml({ [name]: value }).trimEnd();
}
