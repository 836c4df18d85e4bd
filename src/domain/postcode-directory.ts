import { type CalendarDate, monthsAfter } from './date.ts';
import type { Postcode } from './postcode-table.ts';

/** Which postcodes to keep: of a district by its code, or of some sectors. */
export type Wanted = { district: string } | { sectors: ReadonlySet<string> };

/** The columns of the ONS Postcode Directory that are read, and what each may be called. */
const columns = {
  postcode: { name: 'pcds', pattern: /^pcds$/i },
  latitude: { name: 'lat', pattern: /^lat$/i },
  longitude: { name: 'long', pattern: /^long$/i },
  ended: { name: 'doterm', pattern: /^doterm$/i },
  district: { name: 'oslaua (or lad25cd, with any year)', pattern: /^(?:oslaua|\w*lad\d*cd)$/i },
} as const;

const postcodeShape = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;

/**
 * Reads the first row of an ONS Postcode Directory file, which names the columns. Returns a function
 * that reads the postcode of a row; `undefined` if it is not wanted, no longer used, or has no point.
 * Throws a message for an editor if a column is missing.
 */
export function directoryReader(
  firstRow: readonly string[],
  wanted: Wanted,
): (row: readonly string[]) => Postcode | undefined {
  const names = firstRow.map((name) => name.replace(/^\uFEFF/, '').trim());
  if (names.length < 2) {
    throw new Error(
      `is not a CSV file with the names of its columns on the first line.\n  Found:   ${names.join().slice(0, 60)}\n  Allowed: the ONS Postcode Directory as CSV; its first line names ${allowed(wanted)}.`,
    );
  }
  const at = (column: keyof typeof columns) => {
    const index = names.findIndex((name) => columns[column].pattern.test(name));
    if (index === -1) {
      throw new Error(
        `has no column ${columns[column].name}.\n  Found:   ${names.join(', ')}\n  Allowed: ${allowed(wanted)}, in any order, in capitals or not.`,
      );
    }
    return index;
  };
  const postcodeAt = at('postcode');
  const latitudeAt = at('latitude');
  const longitudeAt = at('longitude');
  const endedAt = at('ended');
  const districtAt = 'district' in wanted ? at('district') : -1;
  return (fields) => {
    const postcode = fields[postcodeAt]?.trim().toUpperCase() ?? '';
    const kept =
      'district' in wanted
        ? fields[districtAt]?.trim().toUpperCase() === wanted.district.toUpperCase()
        : wanted.sectors.has(postcode.slice(0, -2));
    if (!kept || fields[endedAt]?.trim() !== '' || !postcodeShape.test(postcode)) return undefined;
    const latitude = degreesIn(fields[latitudeAt]);
    const longitude = degreesIn(fields[longitudeAt]);
    // The directory writes 99.999999 where a postcode has no point.
    const isPoint = Math.abs(latitude) < 90 && Math.abs(longitude) <= 180;
    return isPoint ? { postcode, latitude, longitude } : undefined;
  };
}

function degreesIn(field: string | undefined): number {
  return field === undefined || field === '' ? NaN : Number(field);
}

function allowed(wanted: Wanted): string {
  const { district, ...always } = columns;
  const names = Object.values(always).map(({ name }) => name);
  return ('district' in wanted ? [...names, district.name] : names).join(', ');
}

/**
 * True if there is a newer Postcode Directory than that of a month (`2026-08`). The ONS publishes one in
 * February, May, August and November (geoportal.statistics.gov.uk); a month is allowed for.
 */
export function isNewDirectoryOut(month: string, today: CalendarDate): boolean {
  return /^\d{4}-\d{2}$/.test(month) && monthsAfter(`${month}-28`, 4) <= today;
}
