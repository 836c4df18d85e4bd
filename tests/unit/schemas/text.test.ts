import { describe, expect, test } from 'vitest';
import { reference } from '../../../src/schemas/shared/reference.ts';
import { line, listOf, sentences } from '../../../src/schemas/shared/text.ts';
import { refusals, testValues } from '../../support/refusals.ts';

describe('a line', () => {
  testValues(
    line,
    String.raw`
    none | Café Zoë, £2 a cup
    oneLine | two\nlines
    spacesAtEnds |  a space before ¦ a space after  ¦ a break after\n
  `,
  );

  test('without a word is empty', () => {
    expect(refusals(line, '')).toEqual(['is empty. Write the words, or take the whole field out.']);
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
  testValues(
    reference('places'),
    `
    none | oldminster-library ¦ 2026-12-08-north-moor ¦ 2026-27/act-early ¦ 101
    recordNameShape | '' ¦ Oldminster-Library ¦ café ¦ two words ¦ -a ¦ a- ¦ a--b ¦ a/ ¦ /a ¦ a.mdx
  `,
  );

  test('a year without quotes is refused, and the folder is named', () => {
    expect(refusals(reference('plans'), 2026)).toEqual([
      'must be the name of a file in content/plans, without its ending.',
    ]);
  });
});
