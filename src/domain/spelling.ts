/**
 * The number of letters to add, drop, change or swap with a neighbour to turn one word into another
 * (optimal string alignment). Above `most` it may be any larger number.
 */
export function editDistance(one: string, other: string, most = Infinity): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          row > 1 && column > 1 && swapped ? at(beforeLast, column - 2) + 1 : Infinity,
        ),
      );
    }
    if (row < one.length && isAbove(most, current) && isAbove(most - 1, last)) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return at(last, other.length);
}

function isAbove(most: number, row: readonly number[]): boolean {
  return row.every((apart) => apart > most);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}

/** The words of a list that are most like a word, the best first; none that is mostly different. */
export function nearestWords(word: string, list: readonly string[], most = 3): string[] {
  const limit = Math.max(2, Math.floor(word.length / 2));
  return list
    .map((candidate) => ({
      candidate,
      apart:
        candidate.includes(word) || word.includes(candidate) ? 1 : editDistance(word, candidate),
    }))
    .filter(({ apart }) => apart <= limit)
    .sort((a, b) => a.apart - b.apart || a.candidate.localeCompare(b.candidate, 'en'))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
