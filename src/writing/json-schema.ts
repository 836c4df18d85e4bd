import { z } from 'zod';
import { refusalOf } from './own-words.ts';
import { inOneLine } from './yaml-text.ts';

/** A JSON Schema (draft 7), as editors read it. */
export type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schema of one kind: for hover help, completion and underlines while typing.
 * It knows less than the check: not whether a named record exists, nor how fields fit together.
 */
export function jsonSchema(schema: z.ZodType, title: string, description: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: made }) => forEditors(zodSchema, made),
  });
  return {
    $schema,
    $comment: 'Made from src/schemas by `npm run schemas`. Changes made here are lost.',
    title,
    description,
    ...rest,
  };
}

function forEditors(schema: z.core.$ZodType, made: JsonSchema) {
  const meta = z.globalRegistry.get(schema) ?? {};
  const hover = [meta.description, folderWords(meta['references']), exampleWords(meta['example'])]
    .filter((part) => part !== undefined)
    .join('\n\n');
  if (hover !== '') made['description'] = hover;
  delete made['references'];
  delete made['example'];
  delete made['markdownDescription'];
  // The format says it, and the pattern of every day there is would fill the screen.
  if (made['format'] === 'date') delete made['pattern'];
  if (made['maximum'] === Number.MAX_SAFE_INTEGER) delete made['maximum'];
  const wrongType = refusalOf(schema, Symbol('of no type a file can hold'));
  if (wrongType !== undefined) made['errorMessage'] = wrongType;
  if (made['pattern'] !== undefined || made['format'] !== undefined) {
    const wrongWords = refusalOf(schema, '?');
    if (wrongWords !== undefined) made['patternErrorMessage'] = wrongWords;
  }
}

function folderWords(folder: unknown): string | undefined {
  return typeof folder === 'string'
    ? `The name of a file in content/${folder}, without its ending.`
    : undefined;
}

function exampleWords(example: unknown): string | undefined {
  return example === undefined ? undefined : `For example: ${inOneLine(example)}`;
}
