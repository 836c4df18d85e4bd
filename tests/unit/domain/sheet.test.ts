import { expect, test } from 'vitest';
import { splitAtBlanks } from '../../../src/domain/sheet.ts';

test('a paragraph is parted at its blanks', () => {
  expect(splitAtBlanks('I am {name}, since {since-when}.')).toEqual([
    { words: 'I am ' },
    { blank: 'name' },
    { words: ', since ' },
    { blank: 'since-when' },
    { words: '.' },
  ]);
  expect(splitAtBlanks('{name}')).toEqual([{ blank: 'name' }]);
  expect(splitAtBlanks('No blank {Here}.')).toEqual([{ words: 'No blank {Here}.' }]);
});
