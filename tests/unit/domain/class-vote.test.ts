import { expect, test } from 'vitest';
import { winningChoice, formatVote, changeVotes } from '../../../src/domain/class-vote.ts';

test.each([
  ['adds a hand', 1, 1, [0, 3]],
  ['takes a hand back', 1, -1, [0, 1]],
  ['goes down to none', 0, -1, [0, 2]],
  ['leaves an unknown choice alone', 5, 1, [0, 2]],
] as const)('a vote %s', (_, choice, change, votes) => {
  expect(changeVotes([0, 2], choice, change)).toEqual(votes);
});

test.each([
  [[1, 4, 2], 1, 'Choice 2 has the most hands: 4 of 7.'],
  [[3, 3], undefined, 'It is a tie. Talk about it, then vote again.'],
  [[0, 0], undefined, 'No hands yet.'],
  [[], undefined, 'No hands yet.'],
])('after %j the winner is %s', (votes, winner, words) => {
  expect([winningChoice(votes), formatVote(votes)]).toEqual([winner, words]);
});
