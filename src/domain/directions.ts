import type { Point } from './distance.ts';

/** Where a place is, as its record knows it. */
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

/**
 * Addresses that open a map with the way to a place. They hold where to, and nothing of where from.
 */
export function directionsTo(place: Destination): Directions[] {
  const to = encodeURIComponent(mapsQuery(place));
  return [
    { name: 'Google Maps', href: `https://www.google.com/maps/dir/?api=1&destination=${to}` },
    { name: 'Apple Maps', href: `https://maps.apple.com/?daddr=${to}` },
    { name: 'OpenStreetMap', href: `https://www.openstreetmap.org/directions?to=${to}` },
  ];
}

/** The point, if it is the building's own; else the address in words, which finds the door. */
export function mapsQuery({ name, street, town, postcode, point }: Destination): string {
  if (point?.of === 'building') return `${String(point.latitude)},${String(point.longitude)}`;
  const address = [street, town, postcode].filter(Boolean).join(', ');
  return street === undefined ? `${name}, ${address}` : address;
}
