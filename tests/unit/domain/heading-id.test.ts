import { expect, test } from 'vitest';
import { headingIds } from '../../../src/domain/heading-id.ts';

test('a heading becomes an id in small letters, with hyphens for spaces', () => {
  expect(headingIds(['What to do now', 'If you can’t speak (55)', 'Café & bar'])).toEqual([
    'what-to-do-now',
    'if-you-cant-speak-55',
    'café--bar',
  ]);
});

test('the second and third of the same words are numbered', () => {
  expect(headingIds(['More', 'More', 'More'])).toEqual(['more', 'more-1', 'more-2']);
});
