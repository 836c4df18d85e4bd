import { z } from 'zod';
import { sourceDate } from './shared/calendar-date.ts';
import { field } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { checked, sources } from './shared/source.ts';
import { line, listOf, sentences, synonyms } from './shared/text.ts';
import { topics } from './shared/topic.ts';

/** A Public Spaces Protection Order: what may not be done in one public place, and until when. */
export const order = z.strictObject({
  title: field(line, 'Its official name, as printed.', 'Old Quay Public Spaces Protection Order'),
  summary: field(
    sentences,
    'What it is about, in one or two sentences.',
    'It is about drinking in the street around the quay.',
  ),
  area: field(line, 'Where it holds, in words.', 'Oldminster city centre'),
  prohibits: field(
    listOf(line),
    'What is not allowed, one thing a line. Leave out if no source lists it.',
    ['Drinking alcohol after an officer asks you to stop'],
  ).optional(),
  starts: field(sourceDate, 'When it started, or last started again.', '2020-10').optional(),
  termEnds: field(
    sourceDate,
    'The last day of its term, as printed. Leave out if no source prints one.',
    '2023-10-22',
  ).optional(),
  penalty: field(line, 'What breaking it can cost.', 'A fixed penalty of £100').optional(),
  history: field(
    listOf(
      z.strictObject({
        date: field(sourceDate, 'When.', '2020-10'),
        says: field(line, 'What happened.', 'Renewed over a larger area.'),
      }),
    ),
    'What is known of it, oldest first.',
  ).optional(),
  figures: field(listOf(line), 'What was counted, one figure a line, with its period.', [
    '14 penalties in 2025',
  ]).optional(),
  manager: field(
    reference('organisations'),
    'Who looks after it.',
    'oldminster-council',
  ).optional(),
  asks: field(listOf(reference('services')).min(1), 'Who to ask about it today.', [
    'council-community-safety',
  ]),
  note: field(
    sentences,
    'What is unsure about it.',
    'We do not know whether it was renewed.',
  ).optional(),
  topics,
  synonyms: field(synonyms, 'Other words people type for it.', ['drinking ban']).optional(),
  sources,
  checked,
});

export type Order = z.infer<typeof order>;
