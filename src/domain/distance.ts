/** A point on the map, in degrees (WGS84). */
export interface Point {
  latitude: number;
  longitude: number;
}

const metresPerDegree = 111_320;
const metresPerMile = 1609.344;

/**
 * Metres between two points in a straight line. Flat-earth with the cosine of the latitude
 * between them: within a quarter of one per cent over a district.
 */
export function metresBetween(one: Point, other: Point): number {
  const middle = ((one.latitude + other.latitude) / 2) * (Math.PI / 180);
  const north = (one.latitude - other.latitude) * metresPerDegree;
  const east = (one.longitude - other.longitude) * metresPerDegree * Math.cos(middle);
  return Math.hypot(north, east);
}

/** A distance for people: `less than a quarter of a mile`, `about 0.6 miles`, `about 4 miles`. */
export function formatDistance(metres: number): string {
  const miles = metres / metresPerMile;
  if (miles < 0.25) return 'less than a quarter of a mile';
  const rounded = miles < 3 ? Math.round(miles * 10) / 10 : Math.round(miles);
  return `about ${String(rounded)} ${rounded === 1 ? 'mile' : 'miles'}`;
}

/** The middle of points: the mean of each direction. */
export function middleOf(points: readonly Point[]): Point {
  const mean = (pick: (point: Point) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  return { latitude: mean((point) => point.latitude), longitude: mean((point) => point.longitude) };
}

/** The nearest places in a sentence, at most three. Places must be sorted, the nearest first. */
export function formatNearest(
  from: string,
  places: readonly { title: string; metres: number }[],
): string {
  const three = places
    .slice(0, 3)
    .map(({ title, metres }) => `${title}, ${formatDistance(metres)}`);
  return `Nearest to ${from}, in a straight line: ${three.join('; ')}.`;
}
