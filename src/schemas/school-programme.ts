import { z } from 'zod';
import { field, optional } from './shared/field.ts';
import { figuresLike } from './shared/figures.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, peopleSay, sentences } from './shared/text.ts';
import { topics } from './shared/topic.ts';

/** Something schools could, or can, have for their pupils or staff. */
export const schoolProgramme = z.strictObject({
  name: field(line, 'Its name.', 'Think Twice Roadshow'),
  summary: field(
    sentences,
    'What pupils get from it, in one or two sentences.',
    'Pupils watch a short play and talk about it with the actors.',
  ),
  audience: field(line, 'Who it is for, as printed.', 'Year 6 pupils'),
  phase: field(
    listOf(z.enum(['primary', 'secondary', 'college', 'staff', 'parents'])).min(1),
    'Which part of school life.',
    ['primary'],
  ),
  when: field(line, 'When it ran, in words.', '2025 to 2026'),
  running: field(z.enum(['yes', 'no', 'unknown']), 'Is it known to run now?', 'unknown'),
  ...figuresLike('600 pupils in 2025'),
  organisations: optional(listOf(reference('organisations')), 'Who runs it.', ['oldshire-police']),
  services: optional(listOf(reference('services')), 'Who to ask today.', [
    'community-policing-team',
  ]),
  topics,
  peopleSay: peopleSay('online safety talk'),
  ...evidence,
});

export type SchoolProgramme = z.infer<typeof schoolProgramme>;
