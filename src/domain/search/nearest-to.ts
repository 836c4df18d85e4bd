import type { Phrases } from '../../schemas/phrases.ts';
import { type Point, metresBetween, formatNearest } from '../distance.ts';
import { fillPlaceholders } from '../phrase.ts';
import { isNear } from '../nearest-place.ts';
import { type PostcodeTable, pointOfPostcode } from '../postcode-search.ts';

/** The data for answers to a postcode. */
export interface Nearest {
  /** The page of all places. */
  href: string;
  /** Empty if no place is confirmed. */
  sectors: PostcodeTable['sectors'];
  /** The confirmed places. */
  places: readonly ({ href: string; title: string } & Point)[];
}

const wholePostcode = /^\s*[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\s*$/i;

/** The places nearest to a postcode, or why none is named; `undefined` if the query is no postcode. */
export function nearestTo(
  typed: string,
  { href, sectors, places }: Nearest,
  phrases: Phrases['answers'],
): { words: string; href: string; withRoutes: boolean } | undefined {
  const noPlace = (words: string) => ({ words, href, withRoutes: true });
  if (places.length === 0) {
    return wholePostcode.test(typed) ? noPlace(phrases.noPlace) : undefined;
  }
  const answer = pointOfPostcode(typed, { sectors });
  if (answer.is !== 'found') {
    if (!wholePostcode.test(typed) || !('name' in answer)) return undefined;
    return noPlace(fillPlaceholders(phrases.notKnown, { postcode: answer.name }));
  }
  const near = places
    .map((place) => ({ ...place, metres: metresBetween(answer.point, place) }))
    .filter(isNear)
    .sort((a, b) => a.metres - b.metres);
  const [first] = near;
  if (!first) return noPlace(fillPlaceholders(phrases.noneNear, { postcode: answer.name }));
  return { words: formatNearest(answer.name, near), href: first.href, withRoutes: false };
}
