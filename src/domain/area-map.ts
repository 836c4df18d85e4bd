import { type Point, metresBetween } from './distance.ts';

/** The edges of a map, in degrees. */
export interface Frame {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** A position on the drawing: right and down from the top left corner. */
interface Position {
  x: number;
  y: number;
}

/** The height of a map of the given width, at the same scale in both directions. */
export function heightOf(frame: Frame, width: number): number {
  const middle = ((frame.north + frame.south) / 2) * (Math.PI / 180);
  const east = (frame.east - frame.west) * Math.cos(middle);
  return Math.round((width * (frame.north - frame.south)) / east);
}

/** The width of a map in metres, along its middle. */
export function metresAcross({ west, east, south, north }: Frame): number {
  const latitude = (south + north) / 2;
  return metresBetween({ latitude, longitude: west }, { latitude, longitude: east });
}

/** The position of a point on a map of this frame and width. */
export function positionOf(point: Point, frame: Frame, width: number): Position {
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
      const positions = points.map(([longitude, latitude]) => {
        const { x, y } = positionOf({ longitude, latitude }, frame, width);
        return [Math.round(x), Math.round(y)] as const;
      });
      let [lastX, lastY] = positions[0] ?? [0, 0];
      const steps = positions.slice(1).flatMap(([x, y]) => {
        if (x === lastX && y === lastY) return [];
        const step = `${String(x - lastX)} ${String(y - lastY)}`;
        [lastX, lastY] = [x, y];
        return [step];
      });
      const [x = 0, y = 0] = positions[0] ?? [];
      return `M${String(x)} ${String(y)}l${steps.join(' ')}${closed ? 'z' : ''}`;
    })
    .join('');
}

/**
 * The frame of an inset around all pins that touch another. `undefined` if none do, or if they share
 * one position, which no larger scale can separate.
 */
export function crowdedFrame(
  points: readonly Point[],
  frame: Frame,
  width: number,
  pinSize: number,
): Frame | undefined {
  const positions = points.map((point) => positionOf(point, frame, width));
  const crowd = points.filter((point, index) => {
    const { x, y } = positionOf(point, frame, width);
    return positions.some(
      (other, at) => at !== index && Math.hypot(other.x - x, other.y - y) < pinSize,
    );
  });
  if (crowd.length < 2) return undefined;
  const longitudes = crowd.map((point) => point.longitude);
  const latitudes = crowd.map((point) => point.latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const edge = Math.max(east - west, north - south) * 0.25;
  if (edge === 0) return undefined;
  return { west: west - edge, east: east + edge, south: south - edge, north: north + edge };
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

/** The height and the average width of a letter, in units of the map. */
const letter = { height: 13, width: 7.5 };

/**
 * The position of a label: above its point or below it, where no pin covers it and no edge cuts it.
 * `undefined` if there is room in neither.
 */
export function labelPosition(
  text: string,
  point: Position,
  pins: readonly Position[],
  pinSize: number,
  paper: { width: number; height: number },
): Position | undefined {
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
