import { z } from 'zod';
import { field, optional } from './shared/field.ts';
import { line, listOf } from './shared/text.ts';

/** Words people type, slang and slurs among them, and our words for the same: content/slang.yaml. */
export const slang = z.strictObject({
  slang: field(
    listOf(
      z.strictObject({
        typed: field(listOf(line).min(1), 'What people type.', ['coppers', 'old bill']),
        means: field(line, 'The words our pages use.', 'police'),
      }),
    ),
    'Words people type, with the words our pages use for the same thing.',
  ),
  shared: optional(
    listOf(
      z.strictObject({
        phrase: field(line, 'What people say.', 'passport taken'),
        because: field(line, 'Why pages of different subjects have it.', 'It happens in both.'),
      }),
    ),
    'Phrases that pages of different subjects may have under peopleSay.',
  ),
});

export type SlangFile = z.infer<typeof slang>;
