import { type Point, middleOf } from './distance.ts';

/** Where postcodes are: the middle of each sector, and whole postcodes where the owner supplied them. */
export interface PostcodeTable {
  /** `CO1 1` to its middle. */
  sectors: Readonly<Record<string, Point>>;
  /** `CO1 1JB` to its point. */
  postcodes?: Readonly<Record<string, Point>>;
}

/** The result of looking up a postcode. */
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
 * A whole outcode is the middle of its sectors. "Not known" is one that begins like ours but is in no
 * list: mistyped, or just outside. "Not here" is a postcode of another area.
 */
export function pointOfPostcode(typed: string, table: PostcodeTable): PostcodeAnswer {
  const compact = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  if (compact.length < 2) return { is: 'too short' };
  const outcode = outcodeOf(compact, table);
  // Without a space, letters and two digits are an outcode if there is one, else outcode and sector.
  if (outcode && !/\S\s+\S/.test(typed)) return outcode;
  for (const { outcode, sector, unit } of readings(compact)) {
    const whole = `${outcode} ${sector ?? ''}${unit}`;
    const exact = unit.length === 2 ? table.postcodes?.[whole] : undefined;
    if (exact) return { is: 'found', point: exact, of: 'postcode', name: whole };
    const name = `${outcode} ${sector ?? ''}`;
    const middle = sector === undefined ? undefined : table.sectors[name];
    if (middle) return { is: 'found', point: middle, of: 'sector', name };
  }
  const [whole] = readings(compact);
  if (!whole) return { is: 'not a postcode' };
  if (outcode) return outcode;
  const known = readings(compact).find((reading) => outcodeOf(reading.outcode, table));
  return known
    ? { is: 'not known', name: `${known.outcode} ${known.sector ?? ''}${known.unit}` }
    : { is: 'not here', name: whole.outcode };
}

/** What to say about a postcode that was not found. */
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
function readings(compact: string) {
  return [3, 2, 1, 0].flatMap((inward) => {
    const cut = Math.max(compact.length - inward, 0);
    const [outcode, rest] = [compact.slice(0, cut), compact.slice(cut)];
    if (!outcodeShape.test(outcode) || !inwardShape.test(rest)) return [];
    return [{ outcode, sector: rest.charAt(0) || undefined, unit: rest.slice(1) }];
  });
}
