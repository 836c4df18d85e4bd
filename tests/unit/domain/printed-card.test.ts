import { expect, test } from 'vitest';
import { meetsTest, wordsThatFit } from '../../../src/domain/printed-card.ts';

test.each([
  ['for one line lose their line ends and spare spaces', '  Sam \n\n  Lee ', 1, 'Sam Lee'],
  ['for several lines keep theirs', 'Sit\nRing someone', 5, 'Sit\nRing someone'],
  ['lose empty lines', 'Sit\r\n\r\n \r\nRing someone', 5, 'Sit\nRing someone'],
  ['after the last line stand on it', 'one\ntwo\nthree\nfour', 3, 'one\ntwo\nthree four'],
  ['that nobody typed are not printed', ' \n ', 3, ''],
])('words %s', (_, typed, lines, printed) => {
  expect(wordsThatFit(typed, lines)).toBe(printed);
});

test.each([
  [[], false],
  [['three'], false],
  [['three', 'hate'], false],
  [['three', 'soon'], true],
  [['hate', 'soon', 'three'], true],
])('with %j ticked, the test is met: %s', (ticked, isMet) => {
  const groups = [
    ['three', 'soon'],
    ['hate', 'soon'],
  ];
  expect(meetsTest(groups, new Set(ticked))).toBe(isMet);
});
