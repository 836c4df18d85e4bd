import type { PlaceFilter } from '../site/place-filters.ts';
import { getAreaMap, getPostcodeAttribution, getPostcodeTable } from './area.ts';
import { type PlaceWithRoles, getPlacesWithRoles } from './places.ts';
import { getSite } from './site.ts';

/** What a list of places is drawn from: the places that pass, sure ones first, closed ones last. */
export async function getFinder(passes: (place: PlaceWithRoles) => boolean = () => true) {
  const places = (await getPlacesWithRoles()).filter(passes);
  const map = await getAreaMap();
  const rank = (place: PlaceWithRoles) => (place.state.is === 'closed' ? 2 : place.sure ? 0 : 1);
  return {
    places: places.sort((a, b) => rank(a) - rank(b)),
    site: await getSite(),
    map,
    hasTable: (await getPostcodeTable()) !== undefined,
    /** What the map does not print already. */
    attribution: (await getPostcodeAttribution()).filter(
      (line) => !map?.attribution.includes(line),
    ),
  };
}

/** Whether a place passes a filter. What is not known does not pass. */
export function passesFilter(place: PlaceWithRoles, filter: PlaceFilter): boolean {
  if (filter === 'confirmed') return place.sure;
  if (place.state.is === 'closed') return false;
  return filter === 'step-free'
    ? place.access?.stepFree === 'yes'
    : place.access?.hearingLoop === 'yes';
}
