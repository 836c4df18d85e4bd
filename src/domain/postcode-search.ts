import type { Point } from './distance.ts';

/** Where postcodes are: the middle of each sector, and whole postcodes where the owner supplied them. */
export interface PostcodeTable {
  /** `CO1 1` to its middle. */
  sectors: Readonly<Record<string, Point>>;
  /** `CO1 1JB` to its point. */
  postcodes?: Readonly<Record<string, Point>>;
}

/** What a typed postcode is worth. */
export type PostcodeAnswer =
  | { is: 'found'; point: Point; of: 'postcode' | 'sector' | 'outcode'; name: string }
  | { is: 'too short' }
  | { is: 'not a postcode' }
  | { is: 'not here'; name: string };

const outcodeShape = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const inwardShape = /^(?:\d[A-Z]{0,2})?$/;

/**
 * Finds the point of a postcode typed in any way: `co1 1jb`, `CO11JB`, `CO1 1`, `CO1`.
 * A whole outcode is the middle of its sectors. "Not here" is a postcode of another area.
 */
export function pointOfPostcode(typed: string, table: PostcodeTable): PostcodeAnswer {
  const bare = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  if (bare.length < 2) return { is: 'too short' };
  for (const { outcode, sector, unit } of readings(bare)) {
    const whole = `${outcode} ${sector ?? ''}${unit}`;
    const exact = unit.length === 2 ? table.postcodes?.[whole] : undefined;
    if (exact) return { is: 'found', point: exact, of: 'postcode', name: whole };
    const name = `${outcode} ${sector ?? ''}`;
    const middle = sector === undefined ? undefined : table.sectors[name];
    if (middle) return { is: 'found', point: middle, of: 'sector', name };
  }
  const [whole] = readings(bare);
  if (!whole) return { is: 'not a postcode' };
  const within = Object.entries(table.sectors).filter(([sector]) => sector.startsWith(`${bare} `));
  if (within.length > 0) {
    return {
      is: 'found',
      point: middleOf(within.map(([, point]) => point)),
      of: 'outcode',
      name: bare,
    };
  }
  return { is: 'not here', name: whole.outcode };
}

/** The ways to read letters and digits as a postcode: `CO11` is an outcode, or `CO1 1`. */
function readings(bare: string): { outcode: string; sector: string | undefined; unit: string }[] {
  const found = [];
  for (const length of [bare.length - 3, bare.length - 2, bare.length - 1, bare.length]) {
    const outcode = bare.slice(0, Math.max(length, 0));
    const rest = bare.slice(outcode.length);
    if (outcodeShape.test(outcode) && inwardShape.test(rest)) {
      found.push({
        outcode,
        sector: rest === '' ? undefined : rest.charAt(0),
        unit: rest.slice(1),
      });
    }
  }
  return found;
}

function middleOf(points: readonly Point[]): Point {
  const mean = (pick: (point: Point) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  return { latitude: mean((point) => point.latitude), longitude: mean((point) => point.longitude) };
}
