import { expect, test } from 'vitest';
import { sheet } from '../../../src/schemas/sheet.ts';

const letter = {
  title: 'Ask again',
  description: 'A letter that asks the council to look again.',
  guides: ['anti-social-behaviour'],
  fields: [{ id: 'since', label: 'Since when' }],
  choices: {
    question: 'What is true?',
    options: [
      { id: 'three', text: 'I made three reports.' },
      { id: 'soon', text: 'I reported soon.' },
    ],
    test: { any: [['three', 'soon']], met: 'You can ask.', notMet: 'Ask the council.' },
  },
  paper: [{ text: ['Since {since}.', '{choices}'] }],
  topics: ['anti-social-behaviour'],
  sources: [{ title: 'Noise', publisher: 'Oldminster Council', date: '2025-05-12' }],
  checked: 'not yet',
};

test('a sheet whose blanks all have a field is right', () => {
  expect(sheet.safeParse(letter).success).toBe(true);
});

test.each([
  ['a blank that no field fills', { paper: [{ text: ['{since} {until}', '{choices}'] }] }, 'paper'],
  ['a field that fills no blank', { paper: [{ text: ['{choices}'] }] }, 'fields'],
  ['boxes among words', { paper: [{ text: ['{since}', 'Boxes: {choices}'] }] }, 'paper'],
  [
    'a test of a box that is not there',
    {
      choices: {
        ...letter.choices,
        test: { any: [['four']], met: 'You can ask.', notMet: 'Ask the council.' },
      },
    },
    'choices',
  ],
])('%s is refused', (_, different, at) => {
  const { error } = sheet.safeParse({ ...letter, ...different });
  expect(error?.issues.map(({ path }) => path[0])).toEqual([at]);
});
