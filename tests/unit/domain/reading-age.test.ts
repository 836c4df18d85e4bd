import { describe, expect, test } from 'vitest';
import {
  longestSentences,
  readingOf,
  sentencesOf,
  wordsInSentence,
} from '../../../src/domain/reading-age.ts';

describe('wordsInSentence', () => {
  test.each([
    ['Ring us now.', ['Ring', 'us', 'now']],
    ['You don’t have to.', ['You', 'don’t', 'have', 'to']],
    ['An ex-partner did it', ['An', 'ex-partner', 'did', 'it']],
    ['Ring 0808 157 0130 now', ['Ring', '0', 'now']],
    ['Write to help@lantern.example', ['Write', 'to', '0']],
    ['See https://lantern.example/help', ['See', '0']],
    ['', []],
  ])('"%s"', (sentence, words) => {
    expect(wordsInSentence(sentence)).toEqual(words);
  });
});

describe('sentencesOf', () => {
  test.each<[string, string, string[]]>([
    [
      'a full stop, a question and a call each end one',
      'Are you hurt? Get out! Then ring 999.',
      ['Are you hurt?', 'Get out!', 'Then ring 999.'],
    ],
    ['words without a stop are one', 'Who to tell and how', ['Who to tell and how']],
    ['a time is no end', 'It opens at 9.30am on Monday.', ['It opens at 9.30am on Monday.']],
    ['a saint is no end', 'Go to St. Mary’s Hall.', ['Go to St. Mary’s Hall.']],
    ['a stop in quotes is an end', 'Say “Help me.” Then wait.', ['Say “Help me.”', 'Then wait.']],
    ['a label is no sentence', 'Free calls', []],
    ['nothing is none', '', []],
  ])('%s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('readingOf', () => {
  test('the age is the Flesch–Kincaid grade and five years', () => {
    // Six words of one syllable: 0.39 × 6 + 11.8 × 1 − 15.59 + 5.
    expect(readingOf(['The cat sat on the mat.'])).toEqual({
      words: 6,
      sentences: 1,
      syllables: 6,
      age: 3.6,
    });
  });

  test.each([
    ['longer words', 'Ring the police at once.', 'Contact the authorities immediately.'],
    [
      'longer sentences',
      'Keep a note. Say what you saw. Say when.',
      'Keep a note and say what you saw and say when.',
    ],
  ])('%s need an older reader', (_, easy, hard) => {
    expect(readingOf([hard])?.age).toBeGreaterThan(readingOf([easy])?.age ?? Infinity);
  });

  test('items of a list end a sentence each', () => {
    expect(readingOf(['what you saw', 'when it was'])).toMatchObject({ sentences: 2 });
  });

  test('a page of labels alone has no reading age', () => {
    expect(readingOf(['Free', '101', ''])).toBeUndefined();
    expect(readingOf([])).toBeUndefined();
  });
});

test('the longest sentences come first, and no more than asked for', () => {
  const texts = ['One two three. One two three four five.', 'One two three four.'];
  expect(longestSentences(texts, 2)).toEqual(['One two three four five.', 'One two three four.']);
});
