import type { Fault } from '../check/fault.ts';
import type { Scene } from './cautions.ts';

/** What a review is written from. */
export interface Reviewed extends Pick<Scene, 'before' | 'after' | 'today'> {
  /** What the check found: with any of it nothing is published. */
  faults?: readonly Fault[];
  /** Where the site of this change can be looked at, if it can: a whole address. */
  preview?: string | undefined;
}
