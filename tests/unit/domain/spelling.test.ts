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

  test('a word that is mostly different is not named', () => {
    expect(nearestWords('maybe', words)).toEqual([]);
  });

  test('a word that holds what was written counts as near', () => {
    expect(nearestWords('library', ['oldminster-library', 'cafe-zoe'])).toEqual([
      'oldminster-library',
    ]);
  });

  test('a word that stands in what was written counts as near', () => {
    expect(nearestWords('library-by-the-old-market', ['library'])).toEqual(['library']);
  });

  test('words equally near come in the order of the alphabet', () => {
    expect(nearestWords('bat', ['rat', 'cat', 'hat'])).toEqual(['cat', 'hat', 'rat']);
  });

  test('three words are named at most', () => {
    expect(nearestWords('bat', ['cat', 'hat', 'mat', 'rat'])).toHaveLength(3);
  });

  test('fewer are named when fewer are asked for', () => {
    expect(nearestWords('bat', ['cat', 'hat'], 1)).toEqual(['cat']);
  });

  test('a short word may still be two letters out', () => {
    expect(nearestWords('jut', ['july', 'august'])).toEqual(['july']);
  });

  test('an empty list has no near word', () => {
    expect(nearestWords('bat', [])).toEqual([]);
  });
});
