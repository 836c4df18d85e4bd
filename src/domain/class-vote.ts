/** The raised hands for each choice of a scene, in the order of the choices. */
export type Votes = readonly number[];

/** Adds a hand to a choice or takes one away, down to none. An unknown choice changes nothing. */
export function changeVotes(votes: Votes, choice: number, change: 1 | -1): Votes {
  return votes.map((count, index) => (index === choice ? Math.max(0, count + change) : count));
}

/** The choice with the most hands; `undefined` while nobody has voted, and for a tie. */
export function winningChoice(votes: Votes): number | undefined {
  const most = Math.max(...votes, 0);
  const winners = votes.flatMap((count, index) => (count === most && most > 0 ? [index] : []));
  return winners.length === 1 ? winners[0] : undefined;
}

/** The state of the vote, as a sentence for the class. */
export function formatVote(votes: Votes): string {
  const total = votes.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 'No hands yet.';
  const winner = winningChoice(votes);
  if (winner === undefined) return 'It is a tie. Talk about it, then vote again.';
  return `Choice ${String(winner + 1)} has the most hands: ${String(votes[winner])} of ${String(total)}.`;
}
