import type { FoundPlace } from '../domain/packed-places.ts';
import { urls } from '../site/urls.ts';
import { getAreaMap, getPostcodeAttribution, getPostcodeTable } from './area.ts';
import { type PlaceList, getPlaceList } from './place-lists.ts';
import { getSite } from './site.ts';

/** What a list of places is drawn from. */
export async function getFinder(href: string) {
  const { places, parts } = await getPlaceList(href);
  const map = await getAreaMap();
  return {
    places,
    parts,
    /** Where the finder loads the places that its page does not hold. */
    found: parts.length > 0 ? urls.foundPlaces(href) : undefined,
    site: await getSite(),
    map,
    hasTable: (await getPostcodeTable()) !== undefined,
    /** What the map does not print already. */
    attribution: (await getPostcodeAttribution()).filter(
      (line) => !map?.attribution.includes(line),
    ),
  };
}

/** The places of a list that may be called nearest. */
export function foundIn({ places }: PlaceList): FoundPlace[] {
  return places.flatMap(({ sure, point, href, name, street, town, postcode, hours }) => {
    if (!sure || !point) return [];
    const { latitude, longitude } = point;
    // A postcode stays on one line.
    const address = [street, town, postcode?.replace(' ', '\u00a0')].filter(Boolean).join(', ');
    return [{ href, name, address, latitude, longitude, hours }];
  });
}
