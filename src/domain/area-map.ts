import { type Point, metresBetween } from './distance.ts';

/** The edges of a map, in degrees. */
export interface Frame {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** A place on the paper: right and down from the top left corner. */
interface Spot {
  x: number;
  y: number;
}

/** The height of a map that is `width` wide, so that a mile is as long upwards as sideways. */
export function heightOf(frame: Frame, width: number): number {
  const middle = ((frame.north + frame.south) / 2) * (Math.PI / 180);
  const east = (frame.east - frame.west) * Math.cos(middle);
  return Math.round((width * (frame.north - frame.south)) / east);
}

/** How many metres a map shows from its west to its east, along its middle. */
export function metresAcross({ west, east, south, north }: Frame): number {
  const latitude = (south + north) / 2;
  return metresBetween({ latitude, longitude: west }, { latitude, longitude: east });
}

/** The position of a point on a map of this frame and width. */
export function spotOf(point: Point, frame: Frame, width: number): Spot {
  const height = heightOf(frame, width);
  return {
    x: ((point.longitude - frame.west) / (frame.east - frame.west)) * width,
    y: ((frame.north - point.latitude) / (frame.north - frame.south)) * height,
  };
}

/**
 * The SVG path of lines given as longitude and latitude, in whole units, each step from the
 * last. Steps too small to see are left out. `closed` joins each line to its beginning.
 */
export function pathOf(
  lines: readonly (readonly (readonly [number, number])[])[],
  frame: Frame,
  width: number,
  closed: boolean,
): string {
  return lines
    .map((points) => {
      const spots = points.map(([longitude, latitude]) => {
        const { x, y } = spotOf({ longitude, latitude }, frame, width);
        return [Math.round(x), Math.round(y)] as const;
      });
      let [lastX, lastY] = spots[0] ?? [0, 0];
      const steps = spots.slice(1).flatMap(([x, y]) => {
        if (x === lastX && y === lastY) return [];
        const step = `${String(x - lastX)} ${String(y - lastY)}`;
        [lastX, lastY] = [x, y];
        return [step];
      });
      const [x = 0, y = 0] = spots[0] ?? [];
      return `M${String(x)} ${String(y)}l${steps.join(' ')}${closed ? 'z' : ''}`;
    })
    .join('');
}

/**
 * The frame of an inset where pins crowd: those that touch another. `undefined` when none do,
 * or when they share one position, which no larger scale can separate.
 */
export function crowdedFrame(
  points: readonly Point[],
  frame: Frame,
  width: number,
  pinSize: number,
): Frame | undefined {
  const spots = points.map((point) => spotOf(point, frame, width));
  const touches = (spot: Spot, index: number) =>
    spots.some((other, at) => at !== index && apart(other, spot) < pinSize);
  const crowd = points.filter((point, index) => touches(spotOf(point, frame, width), index));
  if (crowd.length < 2) return undefined;
  const longitudes = crowd.map((point) => point.longitude);
  const latitudes = crowd.map((point) => point.latitude);
  const spread = Math.max(
    Math.max(...longitudes) - Math.min(...longitudes),
    Math.max(...latitudes) - Math.min(...latitudes),
  );
  if (spread === 0) return undefined;
  const edge = spread * 0.25;
  return {
    west: Math.min(...longitudes) - edge,
    east: Math.max(...longitudes) + edge,
    south: Math.min(...latitudes) - edge,
    north: Math.max(...latitudes) + edge,
  };
}

/** Whether a point is inside a frame. */
export function isInside(point: Point, frame: Frame): boolean {
  return (
    point.longitude > frame.west &&
    point.longitude < frame.east &&
    point.latitude > frame.south &&
    point.latitude < frame.north
  );
}

/** How high the letters of a name are, and how wide one is on the whole, in units of the map. */
const letter = { height: 13, width: 7.5 };

/**
 * Where a name stands: above its point or below it, wherever no pin covers it and no edge cuts
 * it. `undefined` when there is room in neither.
 */
export function spotForName(
  text: string,
  point: Spot,
  pins: readonly Spot[],
  pinSize: number,
  paper: { width: number; height: number },
): Spot | undefined {
  const half = (text.length * letter.width) / 2;
  const above = { x: point.x, y: point.y - pinSize / 2 - 4 };
  const below = { x: point.x, y: point.y + pinSize / 2 + letter.height };
  return [above, below].find(
    ({ x, y }) =>
      x - half > 0 &&
      x + half < paper.width &&
      y - letter.height > 0 &&
      y < paper.height &&
      !pins.some(
        (pin) =>
          Math.abs(pin.x - x) < half + pinSize / 2 &&
          Math.abs(pin.y - (y - letter.height / 2)) < (letter.height + pinSize) / 2 - 2,
      ),
  );
}

function apart(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
