import type { z } from 'zod';

/** Every sentence with which a schema refuses a value, each behind the field it is about. */
export function refusals(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => [...path.map(String), message].join(' '));
}
