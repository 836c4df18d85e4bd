import { z } from 'zod';
import { calendarDate } from './shared/calendar-date.ts';
import { field, flag, optional } from './shared/field.ts';
import { checked, sources } from './shared/source.ts';
import { frame } from './phrases.ts';
import { lineWith, phrase } from './shared/phrase.ts';
import { line, listOf } from './shared/text.ts';

const part = z.strictObject({
  heading: phrase('What the part is about.', 'If you cannot speak'),
  says: field(listOf(lineWith('english')), 'One sentence or two a line, in easy words.', [
    'Call {phone:emergency-999}. It is free, day and night.',
  ]),
  danger: flag('Whether it is about danger now.'),
  silent: flag('Whether the link "Can’t speak, or deaf?" leads to it.'),
});

/**
 * Everything the site says in one language: the words of the frame, the page that says how to get
 * help, and a card to show. `{phone:ID}` stands for the number of a service, `{english}` for the
 * English name of the language and `{name}` for its own name.
 */
export const language = z.strictObject({
  name: field(line, 'The name of the language in itself.', 'English'),
  english: field(line, 'Its English name, which people say to ask for an interpreter.', 'English'),
  code: field(
    z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, {
      error: 'is not a language code. Write two or three small letters, then a script if needed.',
    }),
    'The language code for browsers, as in BCP 47.',
    'en',
  ),
  direction: field(z.enum(['ltr', 'rtl']), 'Which way it is written.', 'ltr'),
  roomy: flag(
    'Where its letters reach above and below the line, and need more room between lines.',
  ),
  changed: field(calendarDate, 'The day on which these texts last changed.', '2026-11-28'),
  madeBy: field(line, 'Who wrote or translated the texts.', 'Oldminster Council'),
  from: optional(
    z
      .string()
      .regex(/^[0-9a-f]{12}$/, { error: 'is not a fingerprint. The check shows the correct one.' }),
    'For a translation: the fingerprint of the English texts it was made from.',
    '0123456789ab',
  ),
  frame: optional(
    frame,
    'For a translation: the words around its pages. The English are in phrases.yaml.',
  ),
  help: field(
    z.strictObject({
      title: phrase('The heading of the page.', 'Get help'),
      description: phrase('What the page is for.', 'Whom to call in danger.'),
      parts: field(z.array(part).min(1), 'The parts of the page, the most urgent first.', [
        { heading: 'If you are in danger now', says: ['Call {phone:emergency-999}.'] },
      ]),
    }),
    'The page that says how to get help.',
    { title: 'Get help' },
  ),
  card: field(
    z.strictObject({
      title: phrase('The heading of the page.', 'A card to show'),
      description: phrase('What the card is for.', 'A card that asks for an interpreter.'),
      how: phrase('What to do with it.', 'Show this card on your phone, or print it.'),
      says: field(listOf(lineWith('name')), 'What the card says, a sentence a line.', [
        'I speak {name}. Please get an interpreter.',
      ]),
    }),
    'A card to show to somebody who speaks English.',
    { title: 'A card to show' },
  ),
  peopleSay: optional(
    listOf(line),
    'What people type who look for help in it, and for the language itself. Search leads them here.',
    ['help in English'],
  ),
  sources: sources.optional(),
  checked,
});

export type Language = z.infer<typeof language>;
