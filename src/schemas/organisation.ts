import { z } from 'zod';
import { webAddress } from './shared/contact.ts';
import { field } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { checked, sources } from './shared/source.ts';
import { line, listOf } from './shared/text.ts';

const membership = z.strictObject({
  plan: field(reference('plans'), 'The plan year.', '2026-27'),
  role: field(
    z.enum(['statutory', 'other']),
    'Statutory if the law says it must take part; otherwise other.',
    'statutory',
  ),
  as: field(line, 'The name it had then, as printed.', 'Oldshire Probation Trust').optional(),
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
  shortNames: field(listOf(line), 'Initials and short names.', ['OCC']).optional(),
  formerNames: field(
    listOf(
      z.strictObject({
        name: field(line, 'The old name.', 'Oldminster Borough Council'),
        until: field(line, 'Until when, in words.', 'city status, 2022').optional(),
      }),
    ),
    'Names it had before.',
  ).optional(),
  successor: field(
    reference('organisations'),
    'The body that took its work over.',
    'oldshire-probation-service',
  ).optional(),
  does: field(
    line,
    'What it does in the partnership, in one sentence.',
    'It looks after streets, parks and council homes.',
  ).optional(),
  url: field(webAddress, 'Its web site.', 'https://www.oldminster.example').optional(),
  membership: field(listOf(membership), 'The plan years in which it was a member.').optional(),
  note: field(line, 'What is unsure about it.', 'The paper prints two names.').optional(),
  sources,
  checked,
});

export type Organisation = z.infer<typeof organisation>;
