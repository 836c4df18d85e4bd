import type { Folder } from '../schemas/register.ts';
import type { Asker } from './asker.ts';
import type { AtHand } from './at-hand.ts';
import type { Takes } from './outline.ts';
import type { Way } from './values.ts';

/** What the questions about one record go by. */
export interface Asking {
  folder: Folder;
  asker: Asker;
  atHand: () => AtHand;
  /** Fields to ask for though they are not needed: `phones`, `state.since`. */
  wanted: ReadonlySet<string>;
  /** Makes a record that this one names and that is not there yet; gives its id. */
  makeAnother: (folder: Folder) => Promise<string>;
}

/** One question: about a field, or about one entry of a list. */
export interface Question {
  words: string;
  takes: Takes;
  example: unknown;
  way: Way;
  needed: boolean;
  /** What answers nothing, where nothing may be answered. */
  none: string;
  /** Entries of the same list that are there already. */
  before: readonly unknown[];
}
