import { type ListPart, splitLongList } from '../domain/list-parts.ts';
import { type PlaceFilter, placeFilters } from '../site/place-filters.ts';
import { hasSection } from '../site/sections-here.ts';
import { urls } from '../site/urls.ts';
import { type PlaceWithRoles, getPlacesWithRoles } from './places.ts';
import { oncePerBuild } from './records.ts';

/** A list of places, sure ones first and closed ones last; where it is long, its parts by area. */
export interface PlaceList {
  href: string;
  places: PlaceWithRoles[];
  parts: (ListPart<PlaceWithRoles> & { href: string })[];
}

/** Every list of places: of all, of those of a scheme, of those that pass a filter. */
export const getPlaceLists = oncePerBuild(async (): Promise<readonly PlaceList[]> => {
  const all = await getPlacesWithRoles();
  const filters = Object.keys(placeFilters) as PlaceFilter[];
  return [
    ...sections
      .filter(({ id }) => hasSection(id))
      .map(({ id, passes }) => listOf(urls.section(id), all.filter(passes))),
    ...(hasSection('places') ? filters : []).map((filter) =>
      listOf(
        urls.placesWith(filter),
        all.filter((place) => passesFilter(place, filter)),
      ),
    ),
  ];
});

const sections: readonly {
  id: 'places' | 'reporting-centres' | 'keep-safe-venues';
  passes: (place: PlaceWithRoles) => boolean;
}[] = [
  { id: 'places', passes: () => true },
  { id: 'reporting-centres', passes: (place) => place.reportingCentre !== undefined },
  {
    id: 'keep-safe-venues',
    passes: ({ keepSafeVenue: venue }) => venue !== undefined && venue.left === undefined,
  },
];

/** The list of places at an address. Throws when there is none. */
export async function getPlaceList(href: string): Promise<PlaceList> {
  const list = (await getPlaceLists()).find((one) => one.href === href);
  if (!list) throw new Error(`No list of places has the address ${href}.`);
  return list;
}

function listOf(href: string, passing: readonly PlaceWithRoles[]): PlaceList {
  const rank = (place: PlaceWithRoles) => (place.state.is === 'closed' ? 2 : place.sure ? 0 : 1);
  const byRank = (places: readonly PlaceWithRoles[]) =>
    places.toSorted((a, b) => rank(a) - rank(b));
  const parts = splitLongList(
    passing.toSorted((a, b) => a.town.localeCompare(b.town, 'en')),
    ({ town }) => town,
    ({ name }) => name.charAt(0).toUpperCase(),
  );
  return {
    href,
    places: byRank(passing),
    parts: parts.map((part) => ({
      ...part,
      href: urls.part(href, part.path),
      items: byRank(part.items),
    })),
  };
}

/** Whether a place passes a filter. What is not known does not pass. */
function passesFilter(place: PlaceWithRoles, filter: PlaceFilter): boolean {
  if (filter === 'confirmed') return place.sure;
  if (place.state.is === 'closed') return false;
  return filter === 'step-free'
    ? place.access?.stepFree === 'yes'
    : place.access?.hearingLoop === 'yes';
}
