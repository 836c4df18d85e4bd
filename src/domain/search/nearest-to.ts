import type { Phrases } from '../../schemas/phrases.ts';
import { type Point, metresBetween, formatNearest } from '../distance.ts';
import { fill } from '../fill-phrase.ts';
import { isNear } from '../nearest-place.ts';
import { type PostcodeTable, pointOfPostcode } from '../postcode-search.ts';

/** What a typed postcode is answered from. */
export interface Nearest {
  /** The page of all places. */
  href: string;
  /** Left out where no place is confirmed. */
  sectors: PostcodeTable['sectors'];
  /** Places that are confirmed, so that one may be called nearest. */
  places: readonly ({ href: string; title: string } & Point)[];
}

const whole = /^\s*[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\s*$/i;

/** Which places are nearest to a postcode, or why none is named; `undefined` where none was typed. */
export function nearestTo(
  typed: string,
  { href, sectors, places }: Nearest,
  phrases: Phrases['answers'],
): { words: string; href: string; withRoutes: boolean } | undefined {
  const nothing = (words: string) => ({ words, href, withRoutes: true });
  if (places.length === 0) {
    return whole.test(typed) ? nothing(phrases.noPlace) : undefined;
  }
  const answer = pointOfPostcode(typed, { sectors });
  if (answer.is !== 'found') {
    if (!whole.test(typed) || !('name' in answer)) return undefined;
    return nothing(fill(phrases.notKnown, { postcode: answer.name }));
  }
  const near = places
    .map((place) => ({ ...place, metres: metresBetween(answer.point, place) }))
    .filter(isNear)
    .sort((a, b) => a.metres - b.metres);
  const [first] = near;
  if (!first) return nothing(fill(phrases.noneNear, { postcode: answer.name }));
  return { words: formatNearest(answer.name, near), href: first.href, withRoutes: false };
}
