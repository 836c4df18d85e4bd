import type { Point } from './distance.ts';

/** The location of a place, from its record. */
interface Destination {
  name: string;
  street?: string | undefined;
  town: string;
  postcode?: string | undefined;
  point?: (Point & { of: 'postcode' | 'building' }) | undefined;
}

/** A map on another site. */
interface Directions {
  name: string;
  href: string;
}

/** Links that open a map with the way to a place. They contain nothing about where from. */
export function directionsTo(place: Destination): Directions[] {
  const to = encodeURIComponent(mapsQuery(place));
  return [
    { name: 'Google Maps', href: `https://www.google.com/maps/dir/?api=1&destination=${to}` },
    { name: 'Apple Maps', href: `https://maps.apple.com/?daddr=${to}` },
    { name: 'OpenStreetMap', href: `https://www.openstreetmap.org/directions?to=${to}` },
  ];
}

/** The point if it is that of the building; else the address, which leads to the door. */
export function mapsQuery({ name, street, town, postcode, point }: Destination): string {
  if (point?.of === 'building') return `${String(point.latitude)},${String(point.longitude)}`;
  const address = [street, town, postcode].filter(Boolean).join(', ');
  return street === undefined ? `${name}, ${address}` : address;
}
