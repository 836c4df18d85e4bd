import { dateInLondon, timeInLondon } from '../domain/date.ts';
import { type PackedData, unpack } from '../domain/search/packed.ts';
import { type Answer, Search } from '../domain/search/search.ts';

/** Answers what was typed. */
export type Ask = (typed: string) => Answer;

/** Loads what search answers from, the same file whatever is typed. Throws without it. */
export async function loadAnswers(address: string): Promise<Ask> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`No answers at ${address}.`);
  const search = await Search.of(unpack((await response.json()) as PackedData), breathe);
  return (typed) => {
    const instant = Date.now();
    return search.answer(typed, { date: dateInLondon(instant), time: timeInLondon(instant) });
  };
}

/** Lets the browser draw and hear keys before the next slice of work. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
