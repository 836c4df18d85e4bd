import { z } from 'zod';
import { field } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { checked, sources } from './shared/source.ts';
import { line, listOf, sentences, synonyms } from './shared/text.ts';
import { topics } from './shared/topic.ts';

/** Something schools could, or can, have for their pupils or staff. */
export const schoolProgramme = z.strictObject({
  name: field(line, 'Its name.', 'Walk Online Roadshow'),
  summary: field(sentences, 'What pupils get from it, in one or two sentences.'),
  audience: field(line, 'Who it is for, as printed.', 'Year 6 pupils'),
  phase: field(
    listOf(z.enum(['primary', 'secondary', 'college', 'staff', 'parents'])).min(1),
    'Which part of school life.',
    ['primary'],
  ),
  when: field(line, 'When it ran, in words.', '2019 to 2020'),
  running: field(z.enum(['yes', 'no', 'unknown']), 'Is it known to run now?', 'unknown'),
  figures: field(listOf(line), 'What was counted, one figure a line, with its period.').optional(),
  organisations: field(listOf(reference('organisations')), 'Who runs it.').optional(),
  services: field(listOf(reference('services')), 'Who to ask today.').optional(),
  topics,
  synonyms: field(synonyms, 'Other words people type for it.').optional(),
  sources,
  checked,
});

export type SchoolProgramme = z.infer<typeof schoolProgramme>;
