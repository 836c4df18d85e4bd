import { formatDistance, formatNearest } from './distance.ts';
import type { OpenState } from './open-state.ts';

/** A confirmed place, how far away it is in a straight line, and whether it is open. */
export interface NearPlace {
  title: string;
  metres: number;
  now: OpenState;
}

/** Ten miles: a confirmed place farther away is not near. */
const far = 16_093;

/** True if a place is near. */
export function isNear({ metres }: { metres: number }): boolean {
  return metres <= far;
}

/**
 * The answer to "which place is nearest?": the three nearest, and the nearest that is open now. If none
 * is near, or all near ones are known to be closed, the routes that always work are shown below it.
 * Places must be sorted, the nearest first.
 */
export function nearestAnswer(
  from: string,
  places: readonly NearPlace[],
): { words: string; withRoutes: boolean } {
  const near = places.filter(isNear);
  if (near.length === 0) {
    return { words: `Nothing confirmed is near ${from}. What always works:`, withRoutes: true };
  }
  const nearest = formatNearest(from, near);
  const open = near.find(({ now }) => now.is === 'open');
  if (open) {
    const words = `The nearest that is open now: ${open.title}, ${formatDistance(open.metres)}.`;
    return { words: `${nearest} ${words}`, withRoutes: false };
  }
  if (near.every(({ now }) => now.is === 'closed')) {
    return { words: `${nearest} None of them is open now. What always works:`, withRoutes: true };
  }
  return { words: nearest, withRoutes: false };
}
