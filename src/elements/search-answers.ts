import { momentInLondon } from '../domain/date.ts';
import type { SearchData } from '../domain/search/data.ts';
import { type PackedData, unpack } from '../domain/search/packed.ts';
import { type Answer, Search } from '../domain/search/search.ts';

/** Answers queries; with the phrases to show around the answers. */
export interface Answers {
  ask: (typed: string) => Answer;
  phrases: SearchData['phrases'];
}

/** Loads the data of search, the same file for every query. Throws if it cannot. */
export async function loadAnswers(address: string): Promise<Answers> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`No answers at ${address}.`);
  const packed = (await response.json()) as PackedData;
  const yieldToBrowser = yieldEvery(slice);
  const data = await unpack(packed, yieldToBrowser);
  await yieldToBrowser();
  const search = await Search.of(data, yieldToBrowser);
  await pause();
  return {
    ask: (typed) => search.answer(typed, momentInLondon(Date.now())),
    phrases: data.phrases,
  };
}

/** How long one slice of work may take, in milliseconds, so that typing stays smooth. */
const slice = 30;

/** Lets the browser draw and handle keys, if it could not for some milliseconds. */
function yieldEvery(milliseconds: number): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < milliseconds) return;
    await pause();
    since = performance.now();
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
