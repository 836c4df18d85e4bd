import { z } from 'zod';
import { field } from './shared/field.ts';
import { line, listOf } from './shared/text.ts';

/** Words people type and the words our pages use: content/search-words.yaml. */
export const searchWords = z.strictObject({
  synonyms: field(
    listOf(
      z.strictObject({
        typed: field(listOf(line).min(1), 'What people type.', ['dv', 'domestic violence']),
        means: field(line, 'The words our pages use.', 'domestic abuse'),
      }),
    ),
    'Words people type, with the words our pages use for the same thing.',
  ),
});

export type SearchWords = z.infer<typeof searchWords>;
