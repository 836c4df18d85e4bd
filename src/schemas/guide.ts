import { z } from 'zod';
import { actions } from './shared/action.ts';
import { field, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { needsReason, sensitive } from './shared/sensitive.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, pageDescription, peopleSay } from './shared/text.ts';
import { topics } from './shared/topic.ts';

/** A guide: what it is, the signs, what to do now, who can help, what happens next. */
export const guide = z
  .strictObject({
    title: field(line, 'What the page is called.', 'Stalking'),
    description: pageDescription('How to tell if it is stalking, what to keep and who to ring.'),
    danger: field(
      line,
      'When to ring 999, in one sentence. Shown first.',
      'If someone is following you now, ring 999.',
    ),
    actions: actions.optional(),
    services: field(
      listOf(reference('services')).min(1),
      'Who can help, in the order to try them.',
      ['victim-care', 'police-101'],
    ),
    related: optional(listOf(reference('guides')), 'Other guides to read.', ['domestic-abuse']),
    alsoUnder: optional(
      listOf(line),
      'The names under which the A to Z lists it too: a topic in one or two words each.',
      ['Harassment', 'Trackers'],
    ),
    topics,
    peopleSay: peopleSay('being followed'),
    ...sensitive,
    ...evidence,
  })
  .superRefine(needsReason)
  .refine((written) => written.sensitive === false || written.actions !== undefined, {
    path: ['actions'],
    error: 'is missing. Whoever needs this page has to see at once what to do.',
  });
