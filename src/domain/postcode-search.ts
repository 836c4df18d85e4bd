import { type Point, middleOf } from './distance.ts';

/** Where postcodes are: the middle of each sector, and whole postcodes where the owner supplied them. */
export interface PostcodeTable {
  /** `CO1 1` to its middle. */
  sectors: Readonly<Record<string, Point>>;
  /** `CO1 1JB` to its point. */
  postcodes?: Readonly<Record<string, Point>>;
}

/** What a typed postcode is worth. */
type PostcodeAnswer =
  | { is: 'found'; point: Point; of: 'postcode' | 'sector' | 'outcode'; name: string }
  | { is: 'too short' }
  | { is: 'not a postcode' }
  | { is: 'not known'; name: string }
  | { is: 'not here'; name: string };

const outcodeShape = /^[A-Z]{1,2}\d[A-Z\d]?$/;
const inwardShape = /^(?:\d[A-Z]{0,2})?$/;

/**
 * Finds the point of a postcode typed in any way: small letters, no space, the first part alone.
 * A whole outcode is the middle of its sectors. "Not known" is one that begins as ours do, but
 * is in no list: mistyped, or just outside. "Not here" is a postcode of another area.
 */
export function pointOfPostcode(typed: string, table: PostcodeTable): PostcodeAnswer {
  const bare = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  if (bare.length < 2) return { is: 'too short' };
  const outcode = outcodeOf(bare, table);
  // Without a space, letters and two digits are an outcode if there is one, else outcode and sector.
  if (outcode && !/\S\s+\S/.test(typed)) return outcode;
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
  if (outcode) return outcode;
  const known = readings(bare).find((reading) => outcodeOf(reading.outcode, table));
  return known
    ? { is: 'not known', name: `${known.outcode} ${known.sector ?? ''}${known.unit}` }
    : { is: 'not here', name: whole.outcode };
}

/** What to tell somebody whose postcode was not found. */
export function formatNotFound(answer: Exclude<PostcodeAnswer, { is: 'found' }>): string {
  if (answer.is === 'not known') {
    return `We do not know ${answer.name}. It may be mistyped, or just outside this area. What always works:`;
  }
  if (answer.is === 'not here') {
    return `${answer.name} is not a postcode of this area. What always works, wherever you are:`;
  }
  return 'Type a postcode, or its first part: letters, then a number.';
}

function outcodeOf(name: string, table: PostcodeTable): PostcodeAnswer | undefined {
  const within = Object.entries(table.sectors).filter(([sector]) => sector.startsWith(`${name} `));
  if (within.length === 0) return undefined;
  return { is: 'found', point: middleOf(within.map(([, point]) => point)), of: 'outcode', name };
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
