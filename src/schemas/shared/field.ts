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
  if (example === undefined) return schema.meta({ description });
  const shown = typeof example === 'string' ? example : JSON.stringify(example);
  return schema.meta({
    description,
    // Not JSON Schema's "examples": editors put those in as if they were the fact.
    example,
    markdownDescription: `${description}\n\nFor example: ${shown}`,
  });
}

/** The same for a field that may be left out. */
export function optional<Schema extends z.ZodType>(
  ...described: Parameters<typeof field<Schema>>
): z.ZodOptional<Schema> {
  return field(...described).optional();
}
