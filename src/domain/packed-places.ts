import type { Point } from './distance.ts';
import type { Hours } from './opening-hours.ts';

/** A confirmed place, as the finder of a long list shows it. */
export interface FoundPlace extends Point {
  href: string;
  name: string;
  address: string;
  hours?: Hours | undefined;
}

/** Places in few bytes: opening hours that several share are listed once. */
export interface PackedPlaces {
  hours: Hours[];
  /** Path, name, address, latitude, longitude, index of the hours. */
  places: [string, string, string, number, number, number?][];
}

/** Packs places for sending. */
export function packPlaces(places: readonly FoundPlace[]): PackedPlaces {
  const hours = new Map<string, number>();
  const packed = places.map((place): PackedPlaces['places'][number] => {
    const { href, name, address, latitude, longitude } = place;
    const facts = [href, name, address, latitude, longitude] as const;
    if (!place.hours) return [...facts];
    const key = JSON.stringify(place.hours);
    const index = hours.get(key) ?? hours.size;
    hours.set(key, index);
    return [...facts, index];
  });
  return { hours: [...hours.keys()].map((key) => JSON.parse(key) as Hours), places: packed };
}

/** Unpacks places. */
export function unpackPlaces({ hours, places }: PackedPlaces): FoundPlace[] {
  return places.map(([href, name, address, latitude, longitude, index]) => ({
    ...{ href, name, address, latitude, longitude },
    hours: index === undefined ? undefined : hours[index],
  }));
}
