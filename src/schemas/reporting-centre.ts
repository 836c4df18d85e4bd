import { z } from 'zod';
import { field, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { sourceDate } from './shared/calendar-date.ts';
import { line, listOf } from './shared/text.ts';

/** A place in its role as a hate incident reporting centre. */
export const reportingCentre = z.strictObject({
  place: field(reference('places'), 'The place it is in.', 'oldminster-college'),
  named: field(sourceDate, 'When a source last named it as a reporting centre.', '2020'),
  namedAs: optional(line, 'The name that source prints, if it differs.', 'The College'),
  caution: optional(
    line,
    'What is unsure about it, in one sentence.',
    'The name in the paper is not clear.',
  ),
  ringFirst: optional(
    reference('services'),
    'A service whose number to ring before travelling, if the place has none of its own.',
    'community-policing-team',
  ),
  specialistProvision: optional(listOf(line), 'What its staff know most about.', [
    'Learning disability',
  ]),
  languages: optional(listOf(line), 'Languages spoken there.', ['Polish']),
  ...evidence,
});
