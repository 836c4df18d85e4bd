import type { z } from 'zod';
import { nearestWords } from '../../domain/spelling.ts';
import type { ContentFile } from '../file/content-file.ts';
import type { Fault } from '../fault.ts';
import { fieldName, placeOf } from './field-name.ts';
import { messageOf, say } from '../messages/catalogue.ts';
import { type FieldHelp, fieldHelp } from './schema-walk.ts';
import { asYaml, inOneLine } from '../file/write-yaml.ts';

/** What one issue of a schema is to an editor: field, line, what was found, what is allowed, an example. */
export function faultsFor(file: ContentFile, schema: z.ZodType, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(file, schema, issue, key));
  const found = valueAt(file.facts, issue.path);
  const inner = issue.code === 'invalid_union' ? issuesOfGroup(issue, found) : undefined;
  if (inner) return inner.flatMap((one) => faultsFor(file, schema, one));
  const help = fieldHelp(schema, issue.path, found);
  const isMissing = found === undefined && issue.code !== 'custom';
  const message = isMissing ? say('missing') : messageFor(issue);
  const right = nearestAllowed(issue, found) ?? help.example ?? exampleOfList(schema, issue.path);
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
