import type { z } from 'zod';

/**
 * What a schema says it takes, in its own words: the message of its refusal without "must be",
 * up to the first full stop. `undefined` where it has no message of its own.
 */
export function answerTo(schema: z.core.$ZodType): string | undefined {
  const [, what] = /^must be (.+?)\.(?: |$)/.exec(refusalOf(schema, Symbol()) ?? '') ?? [];
  return what;
}

/** What a schema says to something wrong, if it says it in words of its own. */
export function refusalOf(schema: z.core.$ZodType, wrong: unknown): string | undefined {
  const message = (schema as z.ZodType).safeParse(wrong).error?.issues[0]?.message;
  return message === undefined || /^(?:Invalid|Too|Unrecognized)/.test(message)
    ? undefined
    : message;
}
