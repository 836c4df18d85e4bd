import { z } from 'zod';
import { calendarDate } from './shared/calendar-date.ts';
import { field } from './shared/field.ts';
import { checked, sources } from './shared/source.ts';
import { line, listOf } from './shared/text.ts';

const phrase = (what: string, example: string) => field(line, what, example);

/** The words of the frame in one language: every page of the language uses them. */
const frame = z.strictObject({
  skip: phrase('The first link of a page.', 'Skip to the main content'),
  languages: phrase('The name of the menu of languages.', 'Languages'),
  danger: phrase('Before the emergency number at the top.', 'In danger?'),
  call: phrase('The link to the emergency number.', 'Call {phone:emergency-999}'),
  cannotSpeak: phrase('The link to the ways without a voice.', 'Can’t speak, or deaf?'),
  leave: phrase('The way out.', 'Leave this site'),
  pressedOnce: phrase(
    'Read aloud when Shift was pressed once; three times leaves.',
    'Shift pressed once. Press it twice more to leave this site.',
  ),
  pressedTwice: phrase(
    'Read aloud when it was pressed twice.',
    'Shift pressed twice. Press it once more to leave this site.',
  ),
  loading: phrase('Read aloud, and the name of the tab, while the site is left.', 'Loading.'),
  pressedLate: phrase(
    'Read aloud when the next press came too late.',
    'Too long ago. Press Shift three times to leave this site.',
  ),
  leaveQuickly: phrase('The name of the part with the way out.', 'Leave quickly'),
  skipLinks: phrase('The name of the part with the first links.', 'Skip'),
  inEnglish: phrase('The link to the same page in English.', 'This page in English'),
  notChecked: phrase(
    'Shown until a native speaker has read the texts.',
    'A native speaker has not read this text yet.',
  ),
  behind: phrase(
    'Shown where the English has changed since. {date} is the day.',
    'The English text changed on {date}. This text may be out of date.',
  ),
  privateVisit: phrase('The link to the advice on traces.', 'How to leave fewer traces'),
  more: phrase('The heading above links to pages in English.', 'More help, in English'),
});

const part = z.strictObject({
  heading: phrase('What the part is about.', 'If you cannot speak'),
  says: field(listOf(line), 'One sentence or two a line, in easy words.', [
    'Call {phone:emergency-999}. It is free, day and night.',
  ]),
  danger: field(z.literal(true), 'Whether it is about danger now.', true).optional(),
  silent: field(
    z.literal(true),
    'Whether the link "Can’t speak, or deaf?" leads to it.',
    true,
  ).optional(),
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
      error: 'is no language code. Write two or three small letters, then a script if needed.',
    }),
    'The language code for browsers, as in BCP 47.',
    'en',
  ),
  direction: field(z.enum(['ltr', 'rtl']), 'Which way it is written.', 'ltr'),
  roomy: field(
    z.literal(true),
    'Where its letters reach above and below the line, and need more room between lines.',
    true,
  ).optional(),
  changed: field(calendarDate, 'The day on which these texts last changed.', '2026-11-28'),
  madeBy: field(line, 'Who wrote or translated the texts.', 'Oldminster Council'),
  from: field(
    z
      .string()
      .regex(/^[0-9a-f]{12}$/, { error: 'is no fingerprint. The check says the right one.' }),
    'For a translation: the fingerprint of the English texts it was made from.',
    '0123456789ab',
  ).optional(),
  frame: field(frame, 'The words around every page of this language.'),
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
      says: field(listOf(line), 'What the card says, a sentence a line.', [
        'I speak {name}. Please get an interpreter.',
      ]),
    }),
    'A card to show to somebody who speaks English.',
    { title: 'A card to show' },
  ),
  sources: sources.optional(),
  checked,
});

export type Language = z.infer<typeof language>;
