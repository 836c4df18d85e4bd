import { z } from 'zod';
import { sourceDate } from './shared/calendar-date.ts';
import { webAddress } from './shared/contact.ts';
import { field, optional } from './shared/field.ts';
import { figuresLike } from './shared/figures.ts';
import { reference } from './shared/reference.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, peopleSay, sentences } from './shared/text.ts';
import { topics } from './shared/topic.ts';

const prohibited = z.strictObject({
  named: field(
    line,
    'Where and when these things were named: the order itself, a proposal, the press.',
    'In the order of October 2023',
  ),
  things: field(
    listOf(line).min(1),
    'What is not allowed, or what must be done, one thing a line.',
    ['Drinking alcohol after an officer asks you to stop'],
  ),
});

const event = z.strictObject({
  date: field(sourceDate, 'When.', '2020-10'),
  says: field(line, 'What happened.', 'Renewed over a larger area.'),
});

/** A Public Spaces Protection Order: what may not be done in one public place, and until when. */
export const order = z
  .strictObject({
    title: field(
      line,
      'Its official name, as printed.',
      'Mill Lane Public Spaces Protection Order',
    ),
    summary: field(
      sentences,
      'What it is about, in one or two sentences.',
      'It is about drinking in the street around the quay.',
    ),
    area: field(line, 'Where it holds, in words.', 'Oldminster city centre'),
    prohibits: optional(
      listOf(prohibited).min(1),
      'What is not allowed, with where each list was read. Leave out if no source lists it.',
    ),
    starts: optional(sourceDate, 'When it started, or last started again.', '2020-10'),
    term: optional(
      line,
      'How long it lasts, as its source says it.',
      'Three years from 24 October 2023',
    ),
    termEnds: optional(
      sourceDate,
      'The last day or month of its term, as printed. Leave out if no source prints one.',
      '2023-10-22',
    ),
    ended: optional(
      sourceDate,
      'The day it ended. Only if its owner has said so; never because its term has passed.',
      '2026-05-01',
    ),
    penalty: optional(line, 'What breaking it can cost.', 'A fixed penalty of £100'),
    history: optional(listOf(event), 'What is known of it, oldest first.'),
    ...figuresLike('14 penalties in 2025'),
    manager: field(
      reference('organisations'),
      'Whose order it is: the one to ask about it.',
      'oldminster-council',
    ),
    address: optional(
      webAddress,
      'The owner’s own page about it.',
      'https://www.oldminster.example/old-quay-order',
    ),
    report: optional(
      webAddress,
      'The owner’s own page for saying that somebody broke it.',
      'https://www.oldminster.example/report-a-broken-order',
    ),
    tell: optional(listOf(reference('services')).min(1), 'Who to tell when somebody breaks it.', [
      'council-community-safety',
    ]),
    note: optional(sentences, 'What is unsure about it.', 'We do not know whether it was renewed.'),
    topics,
    peopleSay: peopleSay('drinking ban'),
    ...evidence,
  })
  .refine(({ starts, termEnds }) => !isBefore(termEnds, starts), {
    path: ['termEnds'],
    error: 'is before "starts".',
  });

export type Order = z.infer<typeof order>;

/** Compares as much of two dates as both give: May 2020 is not before 12 May 2020. */
function isBefore(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [one, other].map((date) => /\d[\d-]*/.exec(date ?? '')?.[0]);
  return a !== undefined && b !== undefined && a.slice(0, b.length) < b.slice(0, a.length);
}
