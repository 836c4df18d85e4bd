import type { z } from 'zod';
import { nearestWords } from '../domain/spelling.ts';
import type { ContentFile } from './content-file.ts';
import type { Fault } from './fault.ts';
import { fieldHelp } from './schema-walk.ts';

/** Holds the facts of one file against its schema; every fault in words. */
export function checkFacts(
  file: ContentFile,
  schema: z.ZodType,
): { value?: unknown; faults: Fault[] } {
  if (file.facts === null || typeof file.facts !== 'object' || Array.isArray(file.facts)) {
    return {
      faults: [
        {
          file: file.path,
          line: 1,
          problem: 'holds no facts.',
          example: 'name: The name of the place',
        },
      ],
    };
  }
  const inWords = ({ issues }: z.ZodError) => ({
    faults: issues.flatMap((issue) => issueInWords(file, schema, issue)),
  });
  const own = schema.safeParse(file.facts, { reportInput: true });
  if (!own.success) return inWords(own.error);
  if (file.factsAsBuilt !== undefined) {
    const built = schema.safeParse(file.factsAsBuilt, { reportInput: true });
    if (!built.success) return inWords(built.error);
  }
  return { value: own.data, faults: [] };
}

function issueInWords(file: ContentFile, schema: z.ZodType, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(file, schema, issue, key));
  const help = fieldHelp(schema, issue.path);
  const found = valueAt(file.facts, issue.path);
  const missing = found === undefined && issue.code !== 'custom';
  return [
    {
      file: file.path,
      line: file.lineOf(issue.path),
      field: fieldName(issue.path),
      problem: missing ? 'is missing.' : problemOf(issue),
      found: found === undefined ? undefined : shown(found),
      allowed: allowedIn(issue, found) ?? help.description,
      example: exampleOf(issue.path, help.example ?? exampleOfList(schema, issue.path)),
    },
  ];
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
    file: file.path,
    line: file.lineOf(path),
    field: fieldName(path),
    problem: nearest ? `is not a field here. Did you mean "${nearest}"?` : 'is not a field here.',
    found: key,
    allowed: names.join(', '),
    example: nearest
      ? exampleOf([nearest], fieldHelp(schema, [...issue.path, nearest]).example)
      : undefined,
  };
}

function problemOf(issue: z.core.$ZodIssue): string {
  const isOurs = !/^(?:Invalid|Too) /.test(issue.message);
  if (isOurs) return issue.message;
  if (issue.code === 'invalid_value') return 'is not one of the values allowed.';
  if (issue.code === 'invalid_type') return `must be ${wordsForType(issue.expected)}.`;
  if (issue.code === 'too_small' && issue.origin === 'array') return 'is an empty list.';
  return 'is outside what is possible.';
}

function wordsForType(type: string): string {
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

function allowedIn(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  if (issue.code !== 'invalid_value') return undefined;
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

/** `sources[0].date`, as an editor would point at it. */
export function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'This record';
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${String(key + 1)}]` : `${index > 0 ? '.' : ''}${String(key)}`,
    )
    .join('');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

function exampleOf(path: readonly PropertyKey[], example: unknown): string | undefined {
  if (example === undefined) return undefined;
  const name = path.findLast((key): key is string => typeof key === 'string');
  const text =
    typeof example === 'string' && /^[\d ]+$/.test(example) ? `"${example}"` : shown(example);
  return name === undefined ? text : `${name}: ${text}`;
}
