import { describe, expect, test } from 'vitest';
import { editDistance, nearestWords } from '../../../src/domain/spelling.ts';

describe('editDistance', () => {
  test.each([
    ['abuse', 'abuse', 0, 'the same word'],
    ['abuse', 'abused', 1, 'a letter added'],
    ['abuse', 'abse', 1, 'a letter dropped'],
    ['abuse', 'abuze', 1, 'a letter changed'],
    ['abuse', 'abues', 1, 'two neighbours swapped'],
    ['abuse', 'baues', 2, 'two pairs swapped'],
    ['', 'abuse', 5, 'nothing and a word'],
    ['abuse', '', 5, 'a word and nothing'],
    ['', '', 0, 'nothing and nothing'],
    ['kitten', 'sitting', 3, 'three changes'],
  ])('"%s" and "%s" are %i apart: %s', (one, other, apart) => {
    expect(editDistance(one, other)).toBe(apart);
  });
});

describe('nearestWords', () => {
  const words = ['confirmed', 'tentative', 'cancelled', 'cancellation'];

  test('the nearest word comes first', () => {
    expect(nearestWords('canceled', words)[0]).toBe('cancelled');
  });

  test.each([
    ['mostly different: not named', 'maybe', words, []],
    [
      'that holds what was written',
      'library',
      ['oldminster-library', 'cafe'],
      ['oldminster-library'],
    ],
    ['that stands in what was written', 'library-by-the-market', ['library'], ['library']],
    ['equally near: by the alphabet', 'bat', ['rat', 'cat', 'hat'], ['cat', 'hat', 'rat']],
    ['one of many: three at most', 'bat', ['cat', 'hat', 'mat', 'rat'], ['cat', 'hat', 'mat']],
    ['short, two letters out', 'jut', ['july', 'august'], ['july']],
  ])('a word %s', (_, written, known, near) => {
    expect(nearestWords(written, known)).toEqual(near);
  });

  test('fewer are named when fewer are asked for', () => {
    expect(nearestWords('bat', ['cat', 'hat'], 1)).toEqual(['cat']);
  });

  test('an empty list has no near word', () => {
    expect(nearestWords('bat', [])).toEqual([]);
  });
});
