import { z } from 'zod';
import { calendarDate } from './shared/calendar-date.ts';
import { field, optional } from './shared/field.ts';
import { line, listOf } from './shared/text.ts';

/**
 * Words to look for. The check does not treat them as `words`: numbers that must never be printed
 * are among them, and the rules about prose do not apply.
 */
const passage = z
  .string({ error: 'must be words in quotes.' })
  .trim()
  .min(1, { error: 'is empty. Write the words to look for.' });

const page = z.string({ error: 'must be the address of a page.' }).regex(/^\/(?:[\w./-]+)?$/, {
  error: 'must be an address of this site, from the first slash.',
});

const record = z
  .string({ error: 'must be the folder and the name of a record.' })
  .regex(/^(?:site\.yaml|[a-z-]+(?:\/[a-z0-9-]+)+)$/, {
    error: 'must be the folder and the name of a record, without its ending.',
  });

const because = field(line, 'Why it must stay so.', 'Two sources disagree about the hours.');
const unless = optional(
  record,
  'A record. Once somebody has confirmed it with its owner, this is no longer expected.',
  'services/lantern-helpline',
);

/** What must stay true of this content: content/expectations.yaml. `npm test` checks it. */
export const expectations = z.strictObject({
  noneConfirmedBefore: optional(
    calendarDate,
    'The day on which the facts were taken. Nothing can have been confirmed before it.',
    '2026-11-22',
  ),
  confirmedOnly: optional(
    listOf(z.string()),
    'Folders in which every record has been confirmed with its owner.',
    ['keep-safe-venues'],
  ),
  kept: optional(
    listOf(
      z.strictObject({
        folder: field(z.string(), 'A folder of content/.', 'orders'),
        records: optional(listOf(z.string()), 'Records that are there.', ['market-square']),
        atLeast: optional(z.number().int().positive(), 'How many are there at least.', 7),
        because,
      }),
    ),
    'Records that must not be lost.',
  ),
  nowhere: optional(
    listOf(
      z.strictObject({
        number: optional(
          passage,
          'A phone number, looked for in any spacing, with or without +44.',
          '01632 960 000',
        ),
        words: optional(listOf(passage), 'Words that must not be together in one sentence.', [
          'Lantern',
          '24 hours',
        ]),
        folder: optional(z.string(), 'In which folder alone.', 'documents'),
        unlessConfirmed: unless,
        because,
      }),
    ),
    'What no file of content/ may say.',
  ),
  records: optional(
    listOf(
      z.strictObject({
        record: field(record, 'The folder and the name of a record.', 'services/lantern-helpline'),
        says: optional(listOf(passage), 'What its file says.', ['state: closed']),
        neverSays: optional(listOf(passage), 'What its file must not say.', ['allDay: true']),
        unlessConfirmed: unless,
        because,
      }),
    ),
    'What the files of single records say.',
  ),
  pages: optional(
    listOf(
      z.strictObject({
        page: field(page, 'The address of a page.', '/emergency/'),
        says: optional(listOf(passage), 'What a reader finds on it without script.', ['Ring 999']),
        inOrder: optional(listOf(passage), 'What it says, one after the other.', [
          'Ring 999',
          'Press 55',
        ]),
        neverSays: optional(listOf(passage), 'What it must not say.', ['you are safe']),
        links: optional(listOf(line), 'Where links on it lead.', ['/orders/']),
        unlessConfirmed: unless,
        because,
      }),
    ),
    'What the pages of the built site say.',
  ),
  errands: optional(
    listOf(
      z.strictObject({
        who: field(line, 'Who is in need of what.', 'A man whose wife hits him'),
        taps: field(
          listOf(passage).min(1).max(2),
          'What they press, from home: at most two links by their words, neither of which a phone has to be scrolled for. The last one rings, writes to or leads to somebody who helps.',
          ['Partner or family', 'Lantern Helpline'],
        ),
      }),
    ),
    'What people come for in need, and how they get there.',
  ),
  addresses: optional(
    listOf(page),
    'Addresses that people have, on paper or in bookmarks: each leads to a page.',
    ['/4964-2/'],
  ),
});

export type Expectations = z.infer<typeof expectations>;
