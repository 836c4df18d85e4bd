import { formatDistance, formatNearest } from './distance.ts';
import type { OpenNow } from './open-now.ts';

/** A confirmed place, how far away it is in a straight line, and whether it is open. */
export interface NearPlace {
  title: string;
  metres: number;
  now: OpenNow;
}

/** A confirmed place farther away than this (ten miles) is not near. */
const far = 16_093;

/** Whether a place so far away may be called near. */
export function isNear({ metres }: { metres: number }): boolean {
  return metres <= far;
}

/**
 * The answer to "which place is nearest?": the three nearest, and the nearest that is open now.
 * Where none is near, or all that are near are known to be closed, the routes that always work
 * belong under it. Places are nearest first already.
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
