import { z } from 'zod';
import { field } from './shared/field.ts';
import { checked, sources } from './shared/source.ts';
import { line, listOf, sentences, synonyms } from './shared/text.ts';

/** A word or a set of initials that the papers or the law use, and what it means. */
export const term = z.strictObject({
  name: field(line, 'The term in full.', 'Community Protection Notice'),
  abbreviation: field(line, 'Its initials, if people use them.', 'CPN').optional(),
  means: field(
    sentences,
    'What it means, in our own words. Leave out if no source explains it.',
    'A written order to stop doing something that makes life worse for people nearby.',
  ).optional(),
  variants: field(listOf(line), 'Other ways the papers print it.').optional(),
  synonyms: field(synonyms, 'Other words people type for it.').optional(),
  sources,
  checked,
});

export type Term = z.infer<typeof term>;
