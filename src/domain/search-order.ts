import { type PageKind, pageKinds } from './page-kind.ts';
import { type Hit, gistOf, wordsOf } from './search.ts';

/** A hit with what its place in the list depends on. */
export interface RankedHit extends Hit {
  href: string;
  kind: string;
  /** How well the index thinks it answers. */
  score: number;
}

/** How many pages a search shows. */
export const mostShown = 8;

/**
 * Hits, the best first. A page that is called what was typed comes first, then pages that people
 * call that, then the same for what was typed in our own words, then by the index's score.
 */
export function inOrder<Found extends RankedHit>(
  hits: readonly Found[],
  asked: { typed: string; ours: string },
): Found[] {
  return hits
    .map((hit) => ({ hit, called: called(hit, asked), worth: worth(hit) }))
    .sort((a, b) => b.called - a.called || b.worth - a.worth)
    .map(({ hit }) => hit);
}

/**
 * Hits of searches for one word each, as one list: pages that were found for more of the words
 * first. Those found for less than half of the words are left out.
 */
export function nearest<Found extends RankedHit>(searches: readonly (readonly Found[])[]): Found[] {
  const found = new Map<string, { hit: Found; words: number; worth: number }>();
  for (const hit of searches.flat()) {
    const { words, worth: before } = found.get(hit.href) ?? { words: 0, worth: 0 };
    found.set(hit.href, { hit, words: words + 1, worth: before + worth(hit) });
  }
  return [...found.values()]
    .filter(({ words }) => words * 2 >= searches.length)
    .sort((a, b) => b.words - a.words || b.worth - a.worth)
    .map(({ hit }) => hit);
}

/**
 * Hits for what was typed, and hits for the same in our own words, as one list: each page once.
 * What was typed counts double, because our words are only a guess at what was meant.
 */
export function together<Found extends RankedHit>(
  typed: readonly Found[],
  ours: readonly Found[],
): Found[] {
  const guessed = ours.map((hit) => ({ ...hit, score: hit.score / 2 }));
  const best = new Map<string, Found>();
  for (const hit of [...typed, ...guessed]) {
    if (hit.score > (best.get(hit.href)?.score ?? -Infinity)) best.set(hit.href, hit);
  }
  return [...best.values()];
}

/** What a search found, in a sentence. */
export function foundInWords(typed: string, count: number, exact: boolean): string {
  if (count === 0) return `No page says exactly “${typed}”.`;
  if (!exact) return `No page says exactly “${typed}”. These come nearest:`;
  if (count === 1) return '1 page';
  return count > mostShown
    ? `The best ${String(mostShown)} pages`
    : `${String(count)} pages, best first`;
}

function worth({ kind, score }: RankedHit): number {
  return score * weightOf(kind);
}

function weightOf(kind: string): number {
  return Object.hasOwn(pageKinds, kind) ? pageKinds[kind as PageKind].weight : 1;
}

/**
 * How surely a page is the one that was asked for by name: 5 its whole title, 0 not at all.
 * A record of what was done has no name but its title: its other words only say what it was about.
 */
function called(hit: RankedHit, { typed, ours }: { typed: string; ours: string }): number {
  const isRecord = weightOf(hit.kind) < 1;
  const names = isRecord ? [] : hit.peopleSay.split(', ').map(gistOf);
  const title = gistOf(hit.title);
  if (wordsOf(hit.title).join(' ') === wordsOf(typed).join(' ')) return 5;
  if (title === gistOf(typed)) return 4;
  if (names.includes(gistOf(typed))) return 3;
  if (title === gistOf(ours)) return 2;
  return names.includes(gistOf(ours)) ? 1 : 0;
}
