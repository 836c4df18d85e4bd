import { z } from 'zod';
import { email, isMobile, mobileFault, numberOfService, safeAddress } from './shared/contact.ts';
import { field } from './shared/field.ts';
import { reference } from './shared/reference.ts';
import { needsReason, sensitive } from './shared/sensitive.ts';
import { checked, sources } from './shared/source.ts';
import { line, listOf, peopleSay, whatPeopleSay } from './shared/text.ts';
import { topics } from './shared/topic.ts';

const phone = z
  .strictObject({
    number: field(numberOfService, 'The number as people read it, in quotes.', '0808 157 0188'),
    type: field(
      z.enum(['voice', 'text', 'textphone']),
      'A call, a text message, or a textphone.',
      'voice',
    ),
    label: field(line, 'Which of several numbers it is.', 'Out of hours').optional(),
    send: field(line, 'The word to send, for a text number.', 'SHOUT').optional(),
    hours: field(line, 'When it is answered, in words.', 'Monday to Friday, 9am to 5pm').optional(),
    allDay: field(z.literal(true), 'Write true if it is answered 24 hours, every day.').optional(),
    note: field(line, 'What to say or press.', 'Then choose the mental health option.').optional(),
  })
  .refine(({ number, type }) => type === 'text' || !isMobile(number), {
    path: ['number'],
    error: mobileFault,
  });

const online = z.strictObject({
  type: field(z.enum(['form', 'chat', 'app', 'video']), 'What it is.', 'form'),
  url: field(safeAddress, 'Its address.', 'https://www.family.example/chat'),
  label: field(line, 'What the link does.', 'Write to us online'),
  hours: field(line, 'When it is answered, in words.', 'Any time').optional(),
  anonymous: field(z.literal(true), 'Write true if no name is asked for.').optional(),
});

/** A service people can turn to, in the words of Open Referral (HSDS). */
export const service = z
  .strictObject({
    name: field(line, 'Its name.', 'Oldshire Family Line'),
    alternateName: field(line, 'Another name people know.', 'The Family Line').optional(),
    organisation: field(
      reference('organisations'),
      'Who runs it.',
      'oldshire-county-council',
    ).optional(),
    description: field(
      line,
      'What it does, in one sentence.',
      'Listens to young people and their parents, and says who can help.',
    ),
    eligibility: field(line, 'Who it is for.', 'Anyone under 19'),
    area: field(z.enum(['local', 'county', 'national']), 'How far it reaches.', 'county'),
    danger: field(
      line,
      'When to ring 999 instead, in one sentence. Shown on its own page.',
      'If a child is in danger now, ring 999.',
    ).optional(),
    alert: field(
      line,
      'What people must know before they use it. Shown wherever the service is listed.',
      'It does not answer at weekends.',
    ).optional(),
    phones: field(listOf(phone), 'Numbers to ring or text.').optional(),
    email: field(email, 'A public mailbox.', 'hello@family.example').optional(),
    url: field(safeAddress, 'Its own web site.', 'https://www.family.example').optional(),
    online: field(listOf(online), 'Forms, chat, video or an app.').optional(),
    place: field(reference('places'), 'Where to go in person.', 'oldminster-library').optional(),
    post: field(line, 'Where to write.', 'Family Line, ZZ99 1AB').optional(),
    hours: field(
      line,
      'When it can be used, if that is the same for every route.',
      'Any time',
    ).optional(),
    allDay: field(
      z.literal(true),
      'Write true if every route works 24 hours, every day.',
    ).optional(),
    fees: field(line, 'What it costs.', 'Free').optional(),
    languages: field(
      line,
      'Languages and interpreters.',
      'Interpreters for any language',
    ).optional(),
    accessibility: field(
      line,
      'Routes for deaf and disabled people.',
      'British Sign Language by video',
    ).optional(),
    anonymous: field(
      z.enum(['yes', 'if you ask', 'no']),
      'Can people use it without giving a name?',
    ).optional(),
    topics,
    order: field(
      z.number().int().min(1).max(9),
      'Its place among services on the same topic: 1 first. Most are 5.',
      5,
    ),
    peopleSay: field(peopleSay, whatPeopleSay, ['parenting help']).optional(),
    ...sensitive,
    sources,
    checked,
  })
  .superRefine((written, context) => {
    const routes = [
      written.phones?.length,
      written.email,
      written.url,
      written.online?.length,
      written.place,
    ];
    if (!routes.some(Boolean)) {
      context.addIssue({
        code: 'custom',
        path: ['phones'],
        message: 'is missing, and so is every other way to reach the service. Give at least one.',
      });
    }
    needsReason(written, context);
  });

export type Service = z.infer<typeof service>;
