import { z } from 'zod';
import { calendarDate, sourceDate } from './shared/calendar-date.ts';
import { webAddress } from './shared/contact.ts';
import { field, optional } from './shared/field.ts';
import { evidence } from './shared/source.ts';
import { nations } from './site.ts';
import { line, listOf, sentences } from './shared/text.ts';

/** Whether a law counts today: as far as its sources show, never as far as people say. */
const lawStates = ['in force', 'on trial', 'not yet', 'not confirmed'] as const;

/** A law note: what one law says, whether it counts yet, and when to look again. */
export const law = z
  .strictObject({
    title: field(line, 'What it is about.', 'Parking on a pavement'),
    act: field(line, 'The Act, order or code, as it is called.', 'Kerbs and Pavements Act 2026'),
    says: field(
      sentences,
      'What the law is, in one or two plain sentences. Pages show these words.',
      'It is a crime to block a pavement with a vehicle.',
    ),
    state: field(
      z.enum(lawStates),
      '"not confirmed" where no source shows that it has started. A law that was passed has not always started.',
      'not confirmed',
    ),
    since: optional(
      sourceDate,
      'The day it started, for a law in force, if a source gives it.',
      '2026-06-29',
    ),
    nations: optional(
      listOf(z.enum(nations)),
      'The nations it holds in, where its sources say so.',
      ['England', 'Wales'],
    ),
    address: field(
      webAddress,
      'Its official address, where it is looked up again.',
      'https://www.legislation.example/acts/2026/20',
    ),
    lookAgain: field(
      calendarDate,
      'The day by which somebody reads the official address again.',
      '2027-01-31',
    ),
    note: optional(line, 'What an editor should know about it.', 'Section 12 is said to follow.'),
    ...evidence,
  })
  .refine(({ state, since }) => since === undefined || state === 'in force', {
    path: ['since'],
    error: 'is the day a law in force started. Write "state: in force", or take the day out.',
  });

export type Law = z.infer<typeof law>;
