import { type Point, middleOf } from './distance.ts';
import type { PostcodeTable } from './postcode-search.ts';

/** A whole postcode and its point: `ZZ99 1AD`. */
export interface Postcode extends Point {
  postcode: string;
}

/**
 * The postcodes of one sector, small: the south-west corner of the sector; the last two letters
 * of each postcode, where a small letter begins the postcodes that share it (`aBDbA` is AB, AD,
 * BA); and for each the steps north and east of the corner, as figures of base 36, all of one
 * length. A step is about ten metres.
 */
interface PackedSector {
  sector: string;
  south: number;
  west: number;
  units: string;
  north: string;
  east: string;
}

/** What the site sends to whoever types a postcode. */
export interface PackedTable {
  sectors: Readonly<Record<string, Point>>;
  postcodes?: readonly PackedSector[] | undefined;
}

/** Steps to a degree: 11 metres of latitude, and of longitude about 10 as far north as Britain. */
const steps = { north: 10_000, east: 6_500 };

/** Packs postcodes, sector by sector. One written twice keeps its last point. */
export function packPostcodes(postcodes: readonly Postcode[]): PackedSector[] {
  const one = new Map(postcodes.map((entry) => [entry.postcode, entry]));
  const sorted = [...one.values()].sort((a, b) => (a.postcode < b.postcode ? -1 : 1));
  const sectors = Map.groupBy(sorted, ({ postcode }) => postcode.slice(0, -2));
  return [...sectors].map(([sector, list]) => packSector(sector, list));
}

/** The postcodes of packed sectors with their points, right to about ten metres. */
export function unpackPostcodes(packed: readonly PackedSector[]): Record<string, Point> {
  return Object.fromEntries(
    packed.flatMap((sector) => {
      const units = unitsOf(sector.units);
      const north = figuresOf(sector.north, units.length);
      const east = figuresOf(sector.east, units.length);
      return units.map((unit, index): [string, Point] => [
        sector.sector + unit,
        {
          latitude: rounded(sector.south + (north[index] ?? 0) / steps.north),
          longitude: rounded(sector.west + (east[index] ?? 0) / steps.east),
        },
      ]);
    }),
  );
}

/**
 * The table as it is searched. A sector of which only postcodes are known gets their middle, so
 * that the first part of a postcode is enough there too.
 */
export function unpackTable({ sectors, postcodes = [] }: PackedTable): PostcodeTable {
  const points = unpackPostcodes(postcodes);
  const bySector: Record<string, Point[]> = {};
  for (const [postcode, point] of Object.entries(points)) {
    (bySector[postcode.slice(0, -2)] ??= []).push(point);
  }
  const middles = Object.entries(bySector).map(([sector, list]) => [sector, middleOf(list)]);
  return {
    sectors: { ...(Object.fromEntries(middles) as PackedTable['sectors']), ...sectors },
    postcodes: points,
  };
}

function packSector(sector: string, list: readonly Postcode[]): PackedSector {
  const south = rounded(Math.min(...list.map(({ latitude }) => latitude)));
  const west = rounded(Math.min(...list.map(({ longitude }) => longitude)));
  return {
    sector,
    south,
    west,
    units: packUnits(list.map(({ postcode }) => postcode.slice(-2))),
    north: packFigures(list.map(({ latitude }) => (latitude - south) * steps.north)),
    east: packFigures(list.map(({ longitude }) => (longitude - west) * steps.east)),
  };
}

function packUnits(units: readonly string[]): string {
  return units
    .map((unit, index) => {
      const first = unit.charAt(0);
      const begins = units[index - 1]?.charAt(0) !== first;
      return (begins ? first.toLowerCase() : '') + unit.charAt(1);
    })
    .join('');
}

function unitsOf(packed: string): string[] {
  return [...packed.matchAll(/([a-z])([A-Z]+)/g)].flatMap(([, first = '', seconds = '']) =>
    Array.from(seconds, (second) => first.toUpperCase() + second),
  );
}

function packFigures(figures: readonly number[]): string {
  const written = figures.map((figure) => Math.max(0, Math.round(figure)).toString(36));
  const width = Math.max(...written.map(({ length }) => length));
  return written.map((figure) => figure.padStart(width, '0')).join('');
}

function figuresOf(packed: string, count: number): number[] {
  const width = packed.length / count;
  return Array.from({ length: count }, (_, index) =>
    parseInt(packed.slice(index * width, (index + 1) * width), 36),
  );
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}
