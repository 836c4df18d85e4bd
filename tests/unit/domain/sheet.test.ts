import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/domain/sheet.ts';

test('a paragraph is parted at its blanks', () => {
  expect(piecesOf('I am {name}, since {since-when}.')).toEqual([
    { words: 'I am ' },
    { blank: 'name' },
    { words: ', since ' },
    { blank: 'since-when' },
    { words: '.' },
  ]);
  expect(piecesOf('{name}')).toEqual([{ blank: 'name' }]);
  expect(piecesOf('No blank {Here}.')).toEqual([{ words: 'No blank {Here}.' }]);
});
