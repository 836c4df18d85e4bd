import { walksOf } from '../../src/domain/story.ts';

/** For each ending of a story, the path to it with the fewest scenes. */
export function walksToEveryEnding(story: Parameters<typeof walksOf>[0]): string[][] {
  const shortest = new Map<string, string[]>();
  for (const walk of walksOf(story)) {
    const end = walk.at(-1) ?? '';
    const known = shortest.get(end);
    if (known === undefined || walk.length < known.length) shortest.set(end, walk);
  }
  return [...shortest.values()];
}
