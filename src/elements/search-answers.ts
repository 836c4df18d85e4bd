import { dateInLondon, timeInLondon } from '../domain/date.ts';
import type { SearchData } from '../domain/search/data.ts';
import { type PackedData, unpack } from '../domain/search/packed.ts';
import { type Answer, Search } from '../domain/search/search.ts';

/** Answers what was typed, and what is said around the answers. */
export interface Answers {
  ask: (typed: string) => Answer;
  phrases: SearchData['phrases'];
}

/** Loads what search answers from, the same file whatever is typed. Throws without it. */
export async function loadAnswers(address: string): Promise<Answers> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`No answers at ${address}.`);
  const packed = (await response.json()) as PackedData;
  const yieldToBrowser = yieldEvery(slice);
  const data = await unpack(packed, yieldToBrowser);
  await yieldToBrowser();
  const search = await Search.of(data, yieldToBrowser);
  await pause();
  const ask = (typed: string) => {
    const instant = Date.now();
    return search.answer(typed, { date: dateInLondon(instant), time: timeInLondon(instant) });
  };
  return { ask, phrases: data.phrases };
}

/** How long one slice of work may take, in milliseconds: typing is not held up. */
const slice = 30;

/** Lets the browser draw and hear keys, if it could not for some milliseconds. */
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
