import { z } from 'zod';
import { calendarDate, sourceDate } from './calendar-date.ts';
import { webAddress } from './contact.ts';
import { faultReporter, field, optional } from './field.ts';
import { reference } from './reference.ts';
import { line, listOf } from './text.ts';

/** Where a fact was read: one of our papers by id, or a title, its publisher and its date. */
export const source = z
  .strictObject({
    document: optional(
      reference('documents'),
      'A paper in content/documents. With it, title, publisher, date and address are not needed.',
      'annual-plan-2026-27',
    ),
    title: optional(line, 'What the source is called.', 'Social care out of hours'),
    publisher: optional(line, 'Who published it.', 'Oldminster Council'),
    date: optional(
      sourceDate,
      'The date the source itself shows, or "no date shown".',
      '2023-10-22',
    ),
    address: optional(
      webAddress,
      'Its web address, if it has one.',
      'https://www.oldminster.example/contact',
    ),
    part: optional(line, 'The place in a long paper.', 'section 7.5'),
    gives: optional(
      listOf(line),
      'Which facts it gives, where a record has several sources. The page of a helpline says no doubt where its owner’s pages give each phone, text, email, hours and cost it shows.',
      ['phone', 'hours'],
    ),
    note: optional(line, 'What a reader should know about it.', 'Name only.'),
  })
  .superRefine((written, context) => {
    const report = faultReporter(context);
    if (written.document) {
      if (written.title ?? written.publisher ?? written.date ?? written.address) {
        report(
          [],
          'has both a document and a title, publisher, date or address. Keep the document and take the others out.',
        );
      }
      return;
    }
    for (const name of ['title', 'publisher', 'date'] as const) {
      if (written[name] === undefined) {
        report([name], 'is missing. A source needs a title, a publisher and a date.');
      }
    }
  })
  // For editors' hints, which cannot read the rule above.
  .meta({ anyOf: [{ required: ['document'] }, { required: ['title', 'publisher', 'date'] }] });

/** One or more sources: no fact without one. */
export const sources = field(
  z
    .array(source, { error: 'must be a list of sources.' })
    .min(1, { error: 'is empty. A fact is published with its source, or not at all.' }),
  'Where the facts of this record were read.',
  [
    {
      title: 'Contact us',
      publisher: 'Oldminster Council',
      date: '2026-03-02',
      address: 'https://www.oldminster.example/contact',
    },
  ],
);

/** Whether, when and by whom the record was confirmed since it was published. */
export const checked = field(
  z.union(
    [
      z.literal('not yet'),
      z.strictObject({
        on: field(calendarDate, 'The day somebody asked the owner.', '2026-11-03'),
        by: field(
          line,
          'Who asked: a team or a role, never a person’s name.',
          'Community safety team',
        ),
      }),
    ],
    { error: 'must be the words "not yet", or "on:" with a date and "by:" with a team or role.' },
  ),
  'Whether somebody has confirmed this record with its owner since the source was published.',
  'not yet',
);

/** The two fields of every record of facts. */
export const evidence = { sources, checked };

export type Source = z.infer<typeof source>;
export type Checked = z.infer<typeof checked>;
