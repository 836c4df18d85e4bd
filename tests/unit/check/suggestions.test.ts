import { expect, test } from 'vitest';
import { readRecord } from '../../../src/check/record.ts';
import { suggestionsFor } from '../../../src/check/suggestions.ts';

const facts = 'title: Meetings\ndescription: When we meet.\n';
const suggestions = (words: string, path = 'pages/meetings.mdx', front = facts) =>
  suggestionsFor(readRecord(path, () => Buffer.from(`---\n${front}---\n\n${words}\n`)));

const sentence = (count: number) => `${'Go '.repeat(count - 1)}home.`;
const hard = 'Organisational accountability necessitates comprehensive documentation. ';
const mailbox = (email: string) => `name: Helpline\nemail: ${email}\n`;

test('a link that does not say where it leads is reported on its line', () => {
  expect(suggestions('Words.\n\nFor times [click here](/meetings/).')).toMatchObject([
    {
      file: 'pages/meetings.mdx',
      line: 8,
      field: 'The text',
      problem: 'has a link whose words do not say where it leads.',
      found: 'click here',
    },
  ]);
});

test('a sentence of 26 words is reported with its count', () => {
  expect(suggestions(sentence(26))).toMatchObject([
    { line: 6, problem: 'has a sentence of 26 words.', found: sentence(26) },
  ]);
});

test('words that only adults follow are reported once for a file', () => {
  const problem = expect.stringMatching(/^is easy to read from about age \d\d\.$/) as string;
  expect(suggestions(hard.repeat(15))).toMatchObject([{ line: 5, problem }]);
});

test('a mailbox that is a first name may be that of one person', () => {
  const front = mailbox('sarah@lantern.example');
  expect(suggestions('Words.', 'services/a.mdx', front)).toMatchObject([
    { line: 3, field: 'email', problem: 'looks like the mailbox of one person.' },
  ]);
});

test.each([
  ['a link that names its page', 'See [the next meetings](/meetings/).'],
  ['a sentence of 25 words', sentence(25)],
  ['words that children follow', 'You can ring us. We will help you. It is free. '.repeat(10)],
  ['a few lines of hard words, which say nothing reliable', hard],
  ['the mailbox of a team', 'Words.', 'services/a.mdx', mailbox('help@lantern.example')],
])('%s gets no suggestion', (_, words, path?: string, front?: string) => {
  expect(suggestions(words, path, front)).toEqual([]);
});

test('a file that cannot be parsed gets no suggestions: its faults come first', () => {
  expect(suggestionsFor(readRecord('pages/meetings.mdx', () => Buffer.from('Words.')))).toEqual([]);
});
