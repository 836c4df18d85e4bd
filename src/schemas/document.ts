import { z } from 'zod';
import { sourceDate } from './shared/calendar-date.ts';
import { webAddress } from './shared/contact.ts';
import { field } from './shared/field.ts';
import { line } from './shared/text.ts';

/** A paper the records cite. We hold the citation, not the file. */
export const document = z.strictObject({
  title: field(line, 'Its title.', 'Annual Partnership Plan 2020-21'),
  publisher: field(line, 'Who published it.', 'Example Council'),
  date: field(sourceDate, 'The date it shows.', '2020-09-15'),
  about: field(line, 'What it is and what is in it.'),
  address: field(webAddress, 'Where it can be read. Leave out if not known.').optional(),
});

export type Document = z.infer<typeof document>;
