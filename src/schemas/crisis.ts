import { z } from 'zod';
import { field, flag, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { line, listOf } from './shared/text.ts';

const words = listOf(line).min(1);

const pattern = z.strictObject({
  name: field(line, 'What it is, for whoever reads this file.', 'hit by a partner'),
  when: field(words, 'Groups or words that must all be there, in any order.', ['partner', 'hits']),
  not: optional(words, 'Groups or words that must not be there.', ['calm']),
  emergency: flag('Write true if the page about 999 comes before the guide.'),
  guide: field(
    reference('guides'),
    'The guide whose danger line is shown, and that comes first.',
    'domestic-abuse',
  ),
  services: field(
    listOf(reference('services')).min(1).max(3),
    'Whose numbers are shown, at most three. Those that answer day and night come first.',
    ['emergency-999'],
  ),
  queries: field(words.min(2), 'What people type who need it. The check tries each.', [
    'my husband hits me',
    'boyfriend strangled me',
  ]),
  harmless: field(words.min(2), 'What looks like it and is not. The check tries each.', [
    'my husband was hit by a car',
    'how many wives are hit, figures',
  ]),
});

/** What somebody in danger types, and what is shown first then: content/crisis.yaml. */
export const crisis = z.strictObject({
  groups: field(
    z.record(z.string(), words),
    'Lists of words by name. A star at the end of a word stands for any ending.',
    { partner: ['husband', 'wife'] },
  ),
  patterns: field(listOf(pattern), 'The most urgent first, because the first that fits is shown.'),
  harmless: field(words, 'What must show no box, whatever pattern is added.', ['dog fouling']),
});

export type CrisisFile = z.infer<typeof crisis>;
