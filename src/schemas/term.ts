import { z } from 'zod';
import { field, flag, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, peopleSay, sentences } from './shared/text.ts';

/** A word or a set of initials that the papers or the law use, and what it means. */
export const term = z
  .strictObject({
    name: field(line, 'The term in full.', 'Acceptable Behaviour Contract'),
    abbreviation: optional(line, 'Its initials, if people use them.', 'ABC'),
    alsoAWord: flag(
      'Write true if the initials are a word too, such as YES: guides may then print the word.',
    ),
    means: optional(
      sentences,
      'What it means, in our own words. Leave out if no source explains it.',
      'A written promise to stop doing something that makes life worse for people nearby.',
    ),
    variants: optional(listOf(line), 'Other ways the papers print it.', [
      'Acceptable Behaviour Agreement',
    ]),
    peopleSay: peopleSay('behaviour agreement'),
    guide: optional(reference('guides'), 'The guide that says more.', 'anti-social-behaviour'),
    ...evidence,
  })
  .refine(({ abbreviation, means }) => abbreviation !== undefined || means !== undefined, {
    path: ['means'],
    error: 'is missing. A term has initials, or a meaning, or both.',
  });

export type Term = z.infer<typeof term>;
