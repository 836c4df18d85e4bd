import { expect, test } from 'vitest';
import { meetsTest, wordsThatFit } from '../../../src/domain/printed-card.ts';

test('words for one line lose their line ends and spare spaces', () => {
  expect(wordsThatFit('  Sam \n\n  Lee ', 1)).toBe('Sam Lee');
});

test('words for several lines keep theirs', () => {
  expect(wordsThatFit('Sit down\nRing someone', 5)).toBe('Sit down\nRing someone');
});

test('empty lines are left out', () => {
  expect(wordsThatFit('Sit down\r\n\r\n \r\nRing someone', 5)).toBe('Sit down\nRing someone');
});

test('what comes after the last line stands on it', () => {
  expect(wordsThatFit('one\ntwo\nthree\nfour', 3)).toBe('one\ntwo\nthree four');
});

test('nothing typed is nothing printed', () => {
  expect(wordsThatFit(' \n ', 3)).toBe('');
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
