import { z } from 'zod';
import { webAddress } from './shared/contact.ts';
import { field, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { line, listOf } from './shared/text.ts';

const membership = z.strictObject({
  plan: field(reference('plans'), 'The plan year.', '2026-27'),
  role: field(
    z.enum(['statutory', 'other']),
    'Statutory if the law says it must take part; otherwise other.',
    'statutory',
  ),
  as: optional(line, 'The name it had then, as printed.', 'Oldshire Probation Trust'),
});

/** A body the records name: a member, a funder, a charity, a school. */
export const organisation = z.strictObject({
  name: field(line, 'Its name today.', 'Oldminster City Council'),
  kind: field(
    z.enum([
      'police',
      'council',
      'fire',
      'health',
      'probation',
      'housing',
      'education',
      'charity',
      'business',
      'faith',
      'armed forces',
      'government',
      'partnership',
      'other',
    ]),
    'What kind of body it is.',
    'council',
  ),
  shortNames: optional(listOf(line), 'Initials and short names.', ['OCC']),
  formerNames: optional(
    listOf(
      z.strictObject({
        name: field(line, 'The old name.', 'Oldminster Borough Council'),
        until: optional(line, 'Until when, in words.', 'city status, 2022'),
      }),
    ),
    'Names it had before.',
  ),
  successor: optional(
    reference('organisations'),
    'The body that took its work over.',
    'oldshire-probation-service',
  ),
  does: optional(
    line,
    'What it does in the partnership, in one sentence.',
    'It looks after streets, parks and council homes.',
  ),
  url: optional(webAddress, 'Its web site.', 'https://www.oldminster.example'),
  membership: optional(listOf(membership), 'The plan years in which it was a member.'),
  note: optional(line, 'What is unsure about it.', 'The paper prints two names.'),
  ...evidence,
});

export type Organisation = z.infer<typeof organisation>;
