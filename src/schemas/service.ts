import { z } from 'zod';
import { email, isMobile, mobileFault, numberOfService, safeAddress } from './shared/contact.ts';
import { field, flag, optional } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { needsReason, sensitive } from './shared/sensitive.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, peopleSay, wholeNumber } from './shared/text.ts';
import { topics } from './shared/topic.ts';

const phone = z
  .strictObject({
    number: field(numberOfService, 'The number as people read it, in quotes.', '0808 157 0188'),
    type: field(
      z.enum(['voice', 'text', 'textphone']),
      'A call, a text message, or a textphone.',
      'voice',
    ),
    label: optional(line, 'Which of several numbers it is.', 'Out of hours'),
    send: optional(line, 'The word to send, for a text number.', 'SHOUT'),
    hours: optional(line, 'When it is answered, in words.', 'Monday to Friday, 9am to 5pm'),
    allDay: flag('Write true if it is answered 24 hours, every day.'),
    note: optional(line, 'What to say or press.', 'Then choose the mental health option.'),
    disputed: optional(
      line,
      'Why the number may be wrong, and what to do then. It is shown beside the number, and comes first in the list of what to confirm.',
      'Sources differ on this number. If nobody answers, ring 101.',
    ),
  })
  .refine(({ number, type }) => type === 'text' || !isMobile(number), {
    path: ['number'],
    error: mobileFault,
  });

const online = z.strictObject({
  type: field(z.enum(['form', 'chat', 'app', 'video']), 'What it is.', 'form'),
  url: field(safeAddress, 'Its address.', 'https://www.family.example/chat'),
  label: field(line, 'What the link does.', 'Write to us online'),
  hours: optional(line, 'When it is answered, in words.', 'Any time'),
  anonymous: flag('Write true if no name is asked for.'),
});

/** A service people can turn to, in the words of Open Referral (HSDS). */
export const service = z
  .strictObject({
    name: field(line, 'Its name.', 'Oldshire Family Line'),
    alternateName: optional(line, 'Another name people know.', 'The Family Line'),
    organisation: optional(reference('organisations'), 'Who runs it.', 'oldshire-county-council'),
    description: field(
      line,
      'What it does, in one sentence.',
      'Listens to young people and their parents, and says who can help.',
    ),
    eligibility: field(line, 'Who it is for.', 'Anyone under 19'),
    area: field(z.enum(['local', 'county', 'national']), 'How far it reaches.', 'county'),
    danger: optional(
      line,
      'When to ring 999 instead, in one sentence. Shown on its own page.',
      'If a child is in danger now, ring 999.',
    ),
    alert: optional(
      line,
      'What people must know before they use it. Shown wherever the service is listed.',
      'It does not answer at weekends.',
    ),
    phones: optional(listOf(phone), 'Numbers to ring or text.'),
    email: optional(email, 'A public mailbox.', 'hello@family.example'),
    url: optional(safeAddress, 'Its own web site.', 'https://www.family.example'),
    online: optional(listOf(online), 'Forms, chat, video or an app.'),
    place: optional(reference('places'), 'Where to go in person.', 'oldminster-library'),
    post: optional(line, 'Where to write.', 'Family Line, ZZ99 1AB'),
    hours: optional(line, 'When it can be used, if that is the same for every route.', 'Any time'),
    allDay: flag('Write true if every route works 24 hours, every day.'),
    fees: optional(line, 'What it costs.', 'Free'),
    languages: optional(line, 'Languages and interpreters.', 'Interpreters for any language'),
    accessibility: optional(
      line,
      'Routes for deaf and disabled people.',
      'British Sign Language by video',
    ),
    anonymous: optional(
      z.enum(['yes', 'if you ask', 'no']),
      'Can people use it without giving a name?',
    ),
    topics,
    order: field(
      wholeNumber(1, 9),
      'Its place among services on the same topic: 1 first. Most are 5.',
      5,
    ),
    peopleSay: peopleSay('parenting help'),
    ...sensitive,
    ...evidence,
  })
  .refine(
    ({ phones, email, url, online, place }) =>
      [phones?.length, email, url, online?.length, place].some(Boolean),
    {
      path: ['phones'],
      error: 'is missing, and so is every other way to reach the service. Give at least one.',
    },
  )
  .superRefine(needsReason);

export type Service = z.infer<typeof service>;
