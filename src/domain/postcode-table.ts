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

/** The table as it is sent to the browser. */
export interface PackedTable {
  sectors: Readonly<Record<string, Point>>;
  postcodes?: readonly PackedSector[] | undefined;
}

/** Steps to a degree: 11 metres of latitude, and of longitude about 10 as far north as Britain. */
const steps = { north: 10_000, east: 6_500 };

/** Packs postcodes by sector. Of duplicates the last is kept. */
export function packPostcodes(postcodes: readonly Postcode[]): PackedSector[] {
  const distinct = new Map(postcodes.map((entry) => [entry.postcode, entry]));
  const sorted = [...distinct.values()].sort((a, b) => (a.postcode < b.postcode ? -1 : 1));
  const sectors = Map.groupBy(sorted, ({ postcode }) => postcode.slice(0, -2));
  return [...sectors].map(([sector, list]) => packSector(sector, list));
}

/** The points of packed postcodes, correct to about ten metres. */
export function unpackPostcodes(packed: readonly PackedSector[]): Record<string, Point> {
  return Object.fromEntries(
    packed.flatMap((sector) => {
      const units = unpackUnits(sector.units);
      const north = unpackNumbers(sector.north, units.length);
      const east = unpackNumbers(sector.east, units.length);
      return units.map((unit, index): [string, Point] => [
        sector.sector + unit,
        {
          latitude: roundDegrees(sector.south + (north[index] ?? 0) / steps.north),
          longitude: roundDegrees(sector.west + (east[index] ?? 0) / steps.east),
        },
      ]);
    }),
  );
}

/**
 * Unpacks a table for searching. A sector without a point gets the middle of its postcodes, so that the
 * first part of a postcode is enough there too.
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
  const south = roundDegrees(Math.min(...list.map(({ latitude }) => latitude)));
  const west = roundDegrees(Math.min(...list.map(({ longitude }) => longitude)));
  return {
    sector,
    south,
    west,
    units: packUnits(list.map(({ postcode }) => postcode.slice(-2))),
    north: packNumbers(list.map(({ latitude }) => (latitude - south) * steps.north)),
    east: packNumbers(list.map(({ longitude }) => (longitude - west) * steps.east)),
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

function unpackUnits(packed: string): string[] {
  return [...packed.matchAll(/([a-z])([A-Z]+)/g)].flatMap(([, first = '', seconds = '']) =>
    Array.from(seconds, (second) => first.toUpperCase() + second),
  );
}

function packNumbers(numbers: readonly number[]): string {
  const encoded = numbers.map((number) => Math.max(0, Math.round(number)).toString(36));
  const width = Math.max(...encoded.map(({ length }) => length));
  return encoded.map((digits) => digits.padStart(width, '0')).join('');
}

function unpackNumbers(packed: string, count: number): number[] {
  const width = packed.length / count;
  return Array.from({ length: count }, (_, index) =>
    parseInt(packed.slice(index * width, (index + 1) * width), 36),
  );
}

function roundDegrees(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}
