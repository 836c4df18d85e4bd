import { expect, test } from 'vitest';
import { headingIds, slugify } from '../../../src/domain/slug.ts';

test.each([
  ['Riverside Library', 'riverside-library'],
  ['Café Zoë', 'cafe-zoe'],
  ['St Margaret’s Church Hall', 'st-margarets-church-hall'],
  ["Men's Advice Line", 'mens-advice-line'],
  ['Drugs & alcohol', 'drugs-and-alcohol'],
  ['  Lock It!  (2026)', 'lock-it-2026'],
])('the address of "%s" is "%s"', (words, address) => {
  expect(slugify(words)).toBe(address);
});

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
