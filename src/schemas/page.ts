import { z } from 'zod';
import { actions } from './shared/action.ts';
import { field, optional } from './shared/field.ts';
import { checked, sources } from './shared/source.ts';
import { line, peopleSay, whatPeopleSay } from './shared/text.ts';

/** A page of words: one whose address is always there. It may state no facts; those it states have both. */
export const page = z
  .strictObject({
    title: field(line, 'The heading of the page.', 'Report something'),
    description: field(
      line,
      'One sentence for lists and search, at most 160 letters.',
      'Where and how to report, step by step.',
    ).refine((text) => text.length <= 160, { error: 'is longer than 160 letters.' }),
    actions: actions.optional(),
    peopleSay: optional(peopleSay, whatPeopleSay, ['tell the police']),
    sources: sources.optional(),
    checked: checked.optional(),
  })
  .superRefine((written, context) => {
    for (const [name, other] of [
      ['sources', 'checked'],
      ['checked', 'sources'],
    ] as const) {
      if (written[name] !== undefined || written[other] === undefined) continue;
      context.addIssue({
        code: 'custom',
        path: [name],
        message: 'is missing. On a page, sources and checked go together.',
      });
    }
  });
