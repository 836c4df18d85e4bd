import { z } from 'zod';
import { field, optional } from './field.ts';

/** What a text of a record is, for the check. It is no hint for editors, so it is not in `meta`. */
export type KindOfText = 'words' | 'phone number' | 'e-mail address' | 'web address';

/** The kinds of text, by schema; a schema made from another is of its kind. */
export const kindsOfText = z.registry<{ kind: KindOfText }>();

/** Whatever is longer is a whole paper that was pasted in, or a quotation mark that is not closed. */
const longest = { line: 600, sentences: 3000 };

/** One line of words: not empty, no line break, no spaces at the ends. */
export const line = z
  .string({ error: 'must be words. Put them in quotes if they look like a number or a date.' })
  .min(1, { error: 'is empty. Write the words, or take the whole field out.' })
  .refine((text) => !/[\r\n]/.test(text.trim()), { error: 'must be on one line.' })
  .refine((text) => text === text.trim(), { error: 'has a space at the start or the end.' })
  .max(longest.line, { error: 'is too long for one line. Put long text under the facts.' })
  .register(kindsOfText, { kind: 'words' });

/** One or more sentences, without formatting. */
export const sentences = z
  .string({ error: 'must be words. Put them in quotes if they look like a number or a date.' })
  .trim()
  .min(1, { error: 'is empty. Write the words, or take the whole field out.' })
  .max(longest.sentences, { error: 'is longer than a few sentences.' })
  .register(kindsOfText, { kind: 'words' });

/** A list that names nothing twice. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(item, { error: 'must be a list: one per line, each after a dash.' })
    .refine((list) => new Set(list.map((entry) => JSON.stringify(entry))).size === list.length, {
      error: 'names the same thing twice.',
    })
    .meta({ uniqueItems: true });
}

/** A whole number, within limits where they are given. */
export function wholeNumber(min: number, max = Number.MAX_SAFE_INTEGER) {
  return z
    .number({ error: ({ expected }) => (expected === 'number' ? 'must be a number.' : undefined) })
    .int()
    .min(min)
    .max(max);
}

/** The path of a page of this site, from the first slash. */
export const sitePath = line.regex(/^\/(?!\/)\S*$/, { error: 'must begin with a slash.' });

/** The name of a file that lies beside the record, with one of some endings: `webm|mp4`. */
export function fileBeside(endings: string) {
  return line.regex(new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${endings})$`), {
    error: `must be a file beside this one that ends in ${endings.replaceAll('|', ' or ')}.`,
  });
}

/** What lists and search say of a page. */
export function pageDescription(example: string) {
  return field(line, 'One sentence for lists and search, at most 160 letters.', example).refine(
    (text) => text.length <= 160,
    { error: 'is longer than 160 letters.' },
  );
}

/** The words with which people look for a page. */
export function peopleSay(example: string) {
  return optional(
    listOf(line),
    'What people type or say who need this page, in their own words, one phrase a line.',
    [example],
  );
}
