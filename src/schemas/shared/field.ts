import { z } from 'zod';

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

/** A field that is either true or left out. */
export function flag(description: string) {
  const schema = z.literal(true, { error: 'can only be true; leave it out otherwise.' });
  return optional(schema, description, true);
}

/** Returns a function that reports a fault at a path of the value that a schema refines. */
export function faultReporter(context: z.RefinementCtx) {
  return (path: PropertyKey[], message: string) => {
    context.addIssue({ code: 'custom', path, message });
  };
}
