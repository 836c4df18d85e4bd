import { describe, expect, test } from 'vitest';
import { idPattern, reference } from '../../../src/schemas/shared/reference.ts';
import { line, listOf, sentences } from '../../../src/schemas/shared/text.ts';
import { refusals } from '../../support/refusals.ts';

describe('a line', () => {
  test('one line of words passes', () => {
    expect(refusals(line, 'Café Zoë, £2 a cup')).toEqual([]);
  });

  test.each([
    ['', 'is empty. Write the words, or take the whole field out.'],
    ['two\nlines', 'must be on one line.'],
    [' a space before', 'has a space at the start or the end.'],
    ['a space after ', 'has a space at the start or the end.'],
    ['a break after\n', 'has a space at the start or the end.'],
  ])('%j is refused: %s', (written, sentence) => {
    expect(refusals(line, written)).toEqual([sentence]);
  });

  test.each([2023, true, null])('%o, which is not words, is refused', (written) => {
    expect(refusals(line, written)).toEqual([
      'must be words. Put them in quotes if they look like a number or a date.',
    ]);
  });
});

describe('sentences', () => {
  test('they may stand on several lines', () => {
    expect(refusals(sentences, 'One.\nTwo.')).toEqual([]);
  });

  test('spaces alone are empty', () => {
    expect(refusals(sentences, ' \n ')).toEqual([
      'is empty. Write the words, or take the whole field out.',
    ]);
  });
});

describe('a list', () => {
  test('an empty list passes where nothing else is asked', () => {
    expect(refusals(listOf(line), [])).toEqual([]);
  });

  test('the same words twice are refused', () => {
    expect(refusals(listOf(line), ['a', 'b', 'a'])).toEqual(['names the same thing twice.']);
  });

  test('words that are not in a list are refused, and how to write one is said', () => {
    expect(refusals(listOf(line), 'a')).toEqual([
      'must be a list: one per line, each after a dash.',
    ]);
  });
});

describe('the id of another record', () => {
  test.each(['oldminster-library', '2026-12-08-north-moor', '2026-27/act-early', '101'])(
    '%s can be one',
    (id) => {
      expect(idPattern.test(id)).toBe(true);
    },
  );

  test.each([
    'Oldminster-Library',
    'café',
    'two words',
    '-a',
    'a-',
    'a--b',
    'a/',
    '/a',
    'a.mdx',
    '',
  ])('"%s" cannot, and the folder is named', (id) => {
    expect(refusals(reference('places'), id)).toEqual([
      'must be the name of a file in content/places, without its ending: lower-case words joined by hyphens.',
    ]);
  });

  test('a year without quotes is refused, and the folder is named', () => {
    expect(refusals(reference('plans'), 2026)).toEqual([
      'must be the name of a file in content/plans, without its ending.',
    ]);
  });
});
