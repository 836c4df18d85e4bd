import { expect, test } from 'vitest';
import { mostHands, formatVote, changeHands } from '../../../src/domain/hands-up.ts';

test('a hand is added to its choice, and taken back from it', () => {
  expect(changeHands([0, 2], 1, 1)).toEqual([0, 3]);
  expect(changeHands([0, 2], 1, -1)).toEqual([0, 1]);
});

test('nobody can have fewer than no hands, and a choice that is not there changes nothing', () => {
  expect(changeHands([0, 2], 0, -1)).toEqual([0, 2]);
  expect(changeHands([0, 2], 5, 1)).toEqual([0, 2]);
});

test('the most hands win', () => {
  expect(mostHands([1, 4, 2])).toBe(1);
  expect(formatVote([1, 4, 2])).toBe('Choice 2 has the most hands: 4 of 7.');
});

test('a tie is for talking about', () => {
  expect(mostHands([3, 3])).toBeUndefined();
  expect(formatVote([3, 3])).toBe('It is a tie. Talk about it, then vote again.');
});

test('before anyone votes there is no winner', () => {
  expect(mostHands([0, 0])).toBeUndefined();
  expect(mostHands([])).toBeUndefined();
  expect(formatVote([0, 0])).toBe('No hands yet.');
});
