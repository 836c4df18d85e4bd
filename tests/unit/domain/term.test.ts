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
  test('is sorted by name under first letters, whatever their case', () => {
    expect(termsByLetter(named('Stalking', 'Cuckooing', 'mate crime', 'County lines'))).toEqual([
      { letter: 'C', terms: named('County lines', 'Cuckooing') },
      { letter: 'M', terms: named('mate crime') },
      { letter: 'S', terms: named('Stalking') },
    ]);
    expect(termsByLetter([])).toEqual([]);
  });
});

test.each([
  ['Community Protection Notice', true],
  [' community protection notice ', true],
  ['CPN', false],
  ['notice', false],
])('“%s” is the name of the term: %s', (words, expected) => {
  expect(saysName(words, 'Community Protection Notice')).toBe(expected);
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

  test.each([
    ['CPN', 'CPNX and CPN', 9],
    ['C&PP', 'the C&PP', 4],
    ['MAC Panel', 'a MAC Panel', 2],
  ])('%s are found in “%s”', (initials, text, index) => {
    expect(placeOfInitials(text, initials)).toBe(index);
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

test.each([
  ['One. Two is here! Three', 0, 'One.'],
  ['One. Two is here! Three', 5, 'One. Two is here!'],
  ['One. Two is here! Three', 18, 'One. Two is here! Three'],
  ['At 5.45pm it began. Then', 0, 'At 5.45pm it began.'],
])('“%s” through the sentence at %i', (text, index, through) => {
  expect(throughSentence(text, index)).toBe(through);
});
