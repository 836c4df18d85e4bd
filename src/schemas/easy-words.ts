import { z } from 'zod';
import { field, optional } from './shared/field.ts';
import { lineWith } from './shared/phrase.ts';
import { evidence } from './shared/source.ts';
import { line, listOf, peopleSay, sitePath, wholeNumber } from './shared/text.ts';
import { topics } from './shared/topic.ts';

/** The pictures beside a line: the drawings of src/components/easy-words/pictures/. */
const pictureNames = [
  'ambulance',
  'card',
  'clock',
  'computer',
  'door',
  'fire',
  'friends',
  'home',
  'listen',
  'money',
  'name',
  'noise',
  'phone',
  'police',
  'sad',
  'scared',
  'shop',
  'sign',
  'speak',
  'stop',
  'text',
  'thing',
  'write',
] as const;

/** A page in easy words: one idea a line, with pictures. `{phone:ID}` is the number of a service. */
export const easyWords = z.strictObject({
  title: field(line, 'The heading, in words that everybody knows.', 'Someone hurts me at home'),
  summary: field(line, 'What it is for, in one short sentence.', 'Who can help you.'),
  order: field(wholeNumber(1), 'Its place in the list.', 1),
  parts: field(
    z
      .array(
        z.strictObject({
          heading: field(line, 'What the part is about.', 'Are you in danger now?'),
          lines: field(
            z
              .array(
                z.strictObject({
                  says: field(lineWith(), 'One idea, in one short sentence.', 'Say where you are.'),
                  picture: optional(
                    z.enum(pictureNames),
                    'A picture of what the line says.',
                    'phone',
                  ),
                }),
              )
              .min(1),
            'The lines of the part.',
            [{ says: 'Ring {phone:emergency-999}.', picture: 'phone' }],
          ),
        }),
      )
      .min(1),
    'The parts of the page, the most urgent first.',
    [{ heading: 'Are you in danger now?', lines: [{ says: 'Say where you are.' }] }],
  ),
  shortens: field(
    listOf(sitePath).min(1),
    'The pages that say it in more words, the one to read next first. Each leads here.',
    ['/emergency/'],
  ),
  topics,
  peopleSay: peopleSay('easy read help'),
  ...evidence,
});
