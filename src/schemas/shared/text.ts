import { z } from 'zod';
import { kindsOfText } from './kind-of-text.ts';

/** Longer than any line or passage we have seen needed; a whole paper was pasted in, or a mark is not closed. */
const longest = { line: 600, sentences: 3000 };

/** One line of words: not empty, no line break, no spaces at the ends. */
export const line = z
  .string({ error: 'must be words. Put them in quotes if they look like a number or a date.' })
  .min(1, { error: 'is empty. Write the words, or take the whole field out.' })
  .refine((text) => !/[\r\n]/.test(text.trim()), { error: 'must be on one line.' })
  .refine((text) => text === text.trim(), { error: 'has a space at the start or the end.' })
  .max(longest.line, { error: 'is longer than a line can be. Put long words under the facts.' })
  .register(kindsOfText, { kind: 'words' });

/** One or more sentences, without formatting. */
export const sentences = z
  .string({ error: 'must be words. Put them in quotes if they look like a number or a date.' })
  .trim()
  .min(1, { error: 'is empty. Write the words, or take the whole field out.' })
  .max(longest.sentences, { error: 'is longer than a few sentences.' })
  .register(kindsOfText, { kind: 'words' });

/** A list in which nothing stands twice. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item, { error: 'must be a list: one per line, each after a dash.' })
    .refine((list) => new Set(list.map((entry) => JSON.stringify(entry))).size === list.length, {
      error: 'names the same thing twice.',
    })
    .meta({ uniqueItems: true });
}

/** What people type or say who need this page, in their own words. */
export const peopleSay = listOf(line);
export const whatPeopleSay =
  'What people type or say who need this page, in their own words, one phrase a line.';
