import type { z } from 'zod';

/**
 * Gives a field its description in the editor's words and one right example.
 * The check prints both when the field is wrong; the editor's hints show them while typing.
 */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  example?: unknown,
): Schema {
  return schema.meta(
    example === undefined ? { description } : { description, examples: [example] },
  );
}
