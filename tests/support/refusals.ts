import { expect, test } from 'vitest';
import type { z } from 'zod';
import { messageOf } from '../../src/check/messages/catalogue.ts';
import { stringsIn } from './tables.ts';

/** Every sentence with which a schema refuses a value, each behind the field it is about. */
export function refusals(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return error?.issues.map(({ path, message }) => [...path.map(String), message].join(' ')) ?? [];
}

/**
 * A test for each line of a table: the id of the message with which a schema refuses something,
 * `none` if it is right, and what it is said of: `ID | value ¦ value`.
 */
export function testValues(schema: z.ZodType, table: string) {
  const rows = table
    .trim()
    .split(/\n\s*(?=\w+ \| )/)
    .map((row) => row.split(/ \| (.*)/s) as [string, string]);
  test.each(rows)('%s: %s', (id, values) => {
    const others = stringsIn(values).filter((value) => messageFor(schema, value) !== id);
    expect(others).toEqual([]);
  });
}

function messageFor(schema: z.ZodType, value: string): string {
  return refusals(schema, value).map((problem) => messageOf(problem)?.id)[0] ?? 'none';
}
