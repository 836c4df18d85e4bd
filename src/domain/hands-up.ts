/** Hands put up for each choice, in the order of the choices. */
export type Hands = readonly number[];

/** One hand more, or fewer, for a choice; never fewer than none. A choice that is not there changes nothing. */
export function changeHands(hands: Hands, choice: number, more: 1 | -1): Hands {
  return hands.map((count, at) => (at === choice ? Math.max(0, count + more) : count));
}

/** The choice with the most hands; `undefined` while nobody has voted, or where two have as many. */
export function mostHands(hands: Hands): number | undefined {
  const most = Math.max(...hands, 0);
  const winners = hands.flatMap((count, at) => (count === most && most > 0 ? [at] : []));
  return winners.length === 1 ? winners[0] : undefined;
}

/** What a class is told about its vote so far. */
export function formatVote(hands: Hands): string {
  const total = hands.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 'No hands yet.';
  const winner = mostHands(hands);
  if (winner === undefined) return 'It is a tie. Talk about it, then vote again.';
  return `Choice ${String(winner + 1)} has the most hands: ${String(hands[winner])} of ${String(total)}.`;
}
