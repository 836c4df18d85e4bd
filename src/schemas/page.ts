import { z } from 'zod';
import { actions } from './shared/action.ts';
import { faultReporter, field } from './shared/field.ts';
import { checked, sources } from './shared/source.ts';
import { line, pageDescription, peopleSay } from './shared/text.ts';

/** A page of words: one whose address is always there. It may state no facts; those it states have both. */
export const page = z
  .strictObject({
    title: field(line, 'The heading of the page.', 'Report something'),
    description: pageDescription('Where and how to report, step by step.'),
    actions: actions.optional(),
    peopleSay: peopleSay('tell the police'),
    sources: sources.optional(),
    checked: checked.optional(),
  })
  .superRefine((written, context) => {
    const isMissing = (name: 'sources' | 'checked') => written[name] === undefined;
    if (isMissing('sources') === isMissing('checked')) return;
    faultReporter(context)(
      [isMissing('sources') ? 'sources' : 'checked'],
      'is missing. On a page, sources and checked go together.',
    );
  });
