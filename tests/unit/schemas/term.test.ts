import { expect, test } from 'vitest';
import { term } from '../../../src/schemas/term.ts';
import { aSource } from '../../support/builders.ts';
import { refusals } from '../../support/refusals.ts';

const written = (different: object) => ({
  name: 'Community Protection Notice',
  sources: [aSource()],
  checked: 'not yet',
  ...different,
});

test.each([
  ['initials', { abbreviation: 'CPN' }],
  ['a meaning', { means: 'A written order.' }],
  ['both', { abbreviation: 'CPN', means: 'A written order.' }],
])('a term with %s passes', (_, different) => {
  expect(refusals(term, written(different))).toEqual([]);
});

test('a term with neither says nothing, and is refused', () => {
  expect(refusals(term, written({}))).toEqual([
    'means is missing. A term has initials, or a meaning, or both.',
  ]);
});

test('a term without a source is refused', () => {
  expect(refusals(term, written({ abbreviation: 'CPN', sources: [] }))).toEqual([
    'sources is empty. A fact is published with its source, or not at all.',
  ]);
});

test('“alsoAWord: false” is refused: it is left out instead', () => {
  expect(refusals(term, written({ abbreviation: 'YES', alsoAWord: false }))).toEqual([
    'alsoAWord can only be true; leave it out otherwise.',
  ]);
});
