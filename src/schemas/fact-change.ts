import { z } from 'zod';
import { calendarDate } from './shared/calendar-date.ts';
import { field, optional } from './shared/field.ts';
import { evidence } from './shared/source.ts';
import { line, sentences } from './shared/text.ts';

/** A fact that people rely on was corrected, added or taken away. */
export const factChange = z.strictObject({
  title: field(line, 'What changed, in a few words.', 'New number for Lantern'),
  on: field(calendarDate, 'The day this site changed.', '2026-11-22'),
  kind: field(z.enum(['corrected', 'added', 'taken away']), 'What was done.', 'corrected'),
  says: field(
    sentences,
    'What was wrong or missing, what is right now, and why.',
    'Lantern moved to a new number on 20 November. The old one no longer rings.',
  ),
  page: optional(line, 'The page it is on, from the first slash.', '/help/lantern-helpline/'),
  ...evidence,
});
