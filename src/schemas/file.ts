import { z } from 'zod';
import { sourceDate } from './shared/calendar-date.ts';
import { field } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { fileBeside, line } from './shared/text.ts';

/** A file to download, with what it says in words under the facts. */
export const file = z.strictObject({
  title: field(line, 'What it is called, as printed on it.', 'Annual report 2024 to 2025'),
  description: field(
    line,
    'What is in it, in one sentence.',
    'What the partnership did in the year to March 2025.',
  ),
  file: field(
    fileBeside('pdf|docx|odt|xlsx|ods'),
    'The file, beside this one: a PDF, a text or a table of at most 10 MB.',
    'annual-report.pdf',
  ),
  date: field(sourceDate, 'The date the file itself shows, or "no date shown".', '2025-06-30'),
  by: field(reference('organisations'), 'Who made it and answers for it.', 'oldminster-council'),
  ...evidence,
});
