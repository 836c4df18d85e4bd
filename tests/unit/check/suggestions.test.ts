import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../src/check/record.ts';
import { suggestionsFor } from '../../../src/check/suggestions.ts';

const facts = 'title: Meetings\ndescription: When we meet.\n';
const suggestions = (words: string, path = 'pages/meetings.mdx', front = facts) =>
  suggestionsFor(readRecord(path, () => Buffer.from(`---\n${front}---\n\n${words}\n`)));

describe('a link', () => {
  test('that says nothing of where it leads is suggested to be named, on its line', () => {
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

  test('that names its page is let be', () => {
    expect(suggestions('See [the next meetings](/meetings/).')).toEqual([]);
  });
});

describe('a sentence', () => {
  const words = (count: number) => `${'Go '.repeat(count - 1)}home.`;

  test('of 25 words is let be', () => {
    expect(suggestions(words(25))).toEqual([]);
  });

  test('of 26 words is suggested to be two, with its count', () => {
    expect(suggestions(words(26))).toMatchObject([
      { line: 6, problem: 'has a sentence of 26 words.', found: words(26) },
    ]);
  });
});

describe('words', () => {
  const hard = 'Organisational accountability necessitates comprehensive documentation. ';

  test('that only adults follow are suggested to be simpler, once a file', () => {
    const found = suggestions(hard.repeat(15));
    expect(found).toMatchObject([
      {
        line: 5,
        problem: expect.stringMatching(/^is easy to read from about age \d\d\.$/) as string,
      },
    ]);
  });

  test('that children follow are let be', () => {
    expect(suggestions('You can ring us. We will help you. It is free. '.repeat(10))).toEqual([]);
  });

  test('of a few lines say nothing sure', () => {
    expect(suggestions(hard)).toEqual([]);
  });
});

describe('a mailbox', () => {
  const front = (email: string) => `name: Helpline\nemail: ${email}\n`;

  test('that is a first name may be that of one person', () => {
    expect(suggestions('Words.', 'services/a.mdx', front('sarah@lantern.example'))).toMatchObject([
      { line: 3, field: 'email', problem: 'looks like the mailbox of one person.' },
    ]);
  });

  test('of a team is let be', () => {
    expect(suggestions('Words.', 'services/a.mdx', front('help@lantern.example'))).toEqual([]);
  });
});

test('a file that cannot be read gets no suggestions: its faults come first', () => {
  expect(suggestionsFor(readRecord('pages/meetings.mdx', () => Buffer.from('Words.')))).toEqual([]);
});
