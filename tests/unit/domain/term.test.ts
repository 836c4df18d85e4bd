import { describe, expect, test } from 'vitest';
import {
  placeOfInitials,
  saysName,
  termsByLetter,
  throughSentence,
  writesOut,
} from '../../../src/domain/term.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));

describe('the glossary', () => {
  test('stands by name under the first letters', () => {
    expect(termsByLetter(named('Stalking', 'Cuckooing', 'County lines'))).toEqual([
      { letter: 'C', terms: named('County lines', 'Cuckooing') },
      { letter: 'S', terms: named('Stalking') },
    ]);
  });

  test('puts small letters under their capital', () => {
    expect(termsByLetter(named('mate crime')).map(({ letter }) => letter)).toEqual(['M']);
  });

  test('of no terms has no letters', () => {
    expect(termsByLetter([])).toEqual([]);
  });
});

describe('words', () => {
  test.each(['Community Protection Notice', ' community protection notice '])(
    'say the name of a term: “%s”',
    (words) => {
      expect(saysName(words, 'Community Protection Notice')).toBe(true);
    },
  );

  test.each(['CPN', 'notice'])('do not say it: “%s”', (words) => {
    expect(saysName(words, 'Community Protection Notice')).toBe(false);
  });
});

describe('initials', () => {
  test.each([
    ['A CPN may follow.', 2],
    ['Two CPNs may follow.', 4],
    ['CPN', 0],
    ['(CPN)', 1],
    ['a CPN-like order', 2],
    ['the CPN’s terms', 4],
  ])('stand as a word in “%s”', (text, place) => {
    expect(placeOfInitials(text, 'CPN')).toBe(place);
  });

  test.each(['cpn', 'XCPN', 'CPNX', 'CPN2', 'CPNsy', 'ÉCPN', 'nothing'])(
    'do not stand in “%s”',
    (text) => {
      expect(placeOfInitials(text, 'CPN')).toBe(-1);
    },
  );

  test('are found behind a longer word that begins like them', () => {
    expect(placeOfInitials('CPNX and CPN', 'CPN')).toBe(9);
  });

  test('may hold signs and spaces', () => {
    expect([
      placeOfInitials('the C&PP', 'C&PP'),
      placeOfInitials('a MAC Panel', 'MAC Panel'),
    ]).toEqual([4, 2]);
  });
});

describe('a text writes a name out', () => {
  const names = ['Anti-social behaviour', 'Friends & Neighbours'];

  test.each([
    'It is anti-social behaviour.',
    'ANTI SOCIAL BEHAVIOUR',
    'The friends and neighbours network',
  ])('%s', (text) => {
    expect(writesOut(text, names)).toBe(true);
  });

  test.each(['Antisocial', 'anti-social behaviours', 'It is ASB.', ''])('but not “%s”', (text) => {
    expect(writesOut(text, names)).toBe(false);
  });
});

describe('a text through the sentence at a place', () => {
  const text = 'One. Two is here! Three';

  test.each([
    [0, 'One.'],
    [5, 'One. Two is here!'],
    [18, text],
  ])('from %i', (from, through) => {
    expect(throughSentence(text, from)).toBe(through);
  });

  test('a stop inside a word or a number does not end it', () => {
    expect(throughSentence('At 5.45pm it began. Then', 0)).toBe('At 5.45pm it began.');
  });
});
