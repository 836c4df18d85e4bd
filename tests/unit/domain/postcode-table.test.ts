import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { metresBetween } from '../../../src/domain/distance.ts';
import { pointOfPostcode } from '../../../src/domain/postcode-search.ts';
import {
  type Postcode,
  packPostcodes,
  unpackPostcodes,
  unpackTable,
} from '../../../src/domain/postcode-table.ts';
import { postcodes as schema } from '../../../src/schemas/area.ts';

const aPostcode = (postcode: string, latitude = 54.5, longitude = 3): Postcode => ({
  postcode,
  latitude,
  longitude,
});

/** Numbers between 0 and 1 that are the same in every run. */
function dice(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** As many postcodes as a large district has, scattered without any order: the hardest to pack. */
function aDistrict(): Postcode[] {
  const next = dice(7);
  const letters = 'ABDEFGHJLNPQRSTUWXYZ'.split('');
  return Array.from({ length: 33 }, (_, sector) => {
    const [south, west] = [54 + next() / 2, 2.8 + next() / 2];
    const spread = [0.04, 0.09, 0.14][sector % 3] ?? 0;
    return letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter(() => next() < 0.6)
      .map((unit) =>
        aPostcode(
          `ZZ${String(sector % 10)}${String(Math.floor(sector / 10))} ${String(sector % 9)}${unit}`,
          south + next() * spread,
          west + next() * spread,
        ),
      );
  })
    .flat()
    .slice(0, 7600);
}

describe('packing and unpacking', () => {
  test('gives the same postcodes back', () => {
    const names = ['ZZ1 1AB', 'ZZ1 1AD', 'ZZ1 1BA', 'ZZ1 2AB', 'ZZ99 0ZZ'];
    const back = unpackPostcodes(packPostcodes(names.map((name) => aPostcode(name))));
    expect(Object.keys(back).sort()).toEqual(names);
  });

  test('moves no postcode by more than ten metres', () => {
    const list = aDistrict();
    const back = unpackPostcodes(packPostcodes(list));
    const moved = list.map((entry) => {
      const point = back[entry.postcode];
      return point ? metresBetween(entry, point) : Infinity;
    });
    expect(Math.max(...moved)).toBeLessThan(10);
  });

  test('does not depend on the order they came in', () => {
    const list = aDistrict().slice(0, 500);
    expect(packPostcodes(list.toReversed())).toEqual(packPostcodes(list));
  });

  test.each<[string, Postcode[], object]>([
    [
      'keeps the last point of a duplicate',
      [aPostcode('ZZ1 1AB', 54), aPostcode('ZZ1 1AB', 54.5)],
      { south: 54.5, units: 'aB' },
    ],
    [
      'makes one postcode a corner without steps',
      [aPostcode('ZZ1 1AB', 54.50001, 3.00001)],
      { sector: 'ZZ1 1', south: 54.50001, west: 3.00001, units: 'aB', north: '0', east: '0' },
    ],
    [
      'groups units by their first letter',
      ['BA', 'AD', 'AB'].map((unit) => aPostcode(`ZZ1 1${unit}`)),
      { units: 'aBDbA' },
    ],
    [
      'pads numbers to the longest',
      [aPostcode('ZZ1 1AA', 54), aPostcode('ZZ1 1AB', 54.2)],
      { north: '0001jk' },
    ],
  ])('%s', (_, postcodes, sector) => {
    expect(packPostcodes(postcodes)).toEqual([expect.objectContaining(sector)]);
  });

  test('west of Greenwich works as well', () => {
    const list = [aPostcode('ZZ1 1AA', 54, -2.5), aPostcode('ZZ1 1AB', 54, -2.4)];
    expect(unpackPostcodes(packPostcodes(list))['ZZ1 1AB']?.longitude).toBeCloseTo(-2.4, 4);
  });

  test('nothing packed is nothing', () => {
    expect(packPostcodes([])).toEqual([]);
    expect(unpackPostcodes([])).toEqual({});
  });
});

test('7,600 postcodes, however they lie, are less than 25 kB for the reader', () => {
  const list = aDistrict();
  expect(list).toHaveLength(7600);
  const sent = JSON.stringify({ sectors: {}, postcodes: packPostcodes(list) });
  expect(brotliCompressSync(sent).length).toBeLessThan(25_000);
});

describe('unpackTable', () => {
  const packed = packPostcodes([aPostcode('ZZ1 1AA', 54, 3), aPostcode('ZZ1 1AB', 54.2, 3.2)]);

  test('a table of sectors alone is searched by sector', () => {
    const sectors = { 'ZZ1 1': { latitude: 54, longitude: 3 } };
    expect(unpackTable({ sectors })).toEqual({ sectors, postcodes: {} });
  });

  test('a whole postcode is found by its own point', () => {
    expect(
      pointOfPostcode('zz11ab', unpackTable({ sectors: {}, postcodes: packed })),
    ).toMatchObject({ of: 'postcode', name: 'ZZ1 1AB' });
  });

  test('a sector that only its postcodes tell of gets their middle', () => {
    const { sectors } = unpackTable({ sectors: {}, postcodes: packed });
    expect(sectors['ZZ1 1']?.latitude).toBeCloseTo(54.1, 4);
    expect(sectors['ZZ1 1']?.longitude).toBeCloseTo(3.1, 4);
  });

  test('a sector that is given keeps its middle', () => {
    const given = { latitude: 54.05, longitude: 3.05 };
    expect(unpackTable({ sectors: { 'ZZ1 1': given }, postcodes: packed }).sectors['ZZ1 1']).toBe(
      given,
    );
  });
});

describe('the record', () => {
  const source = { title: 'Made-up postcodes', publisher: 'Oldminster Council', date: '2026' };
  const record = (change: object = {}) => ({
    sectors: packPostcodes([aPostcode('ZZ1 1AA'), aPostcode('ZZ1 1AB')]).map((sector) => ({
      ...sector,
      ...change,
    })),
    attribution: ['Made-up figures.'],
    source,
  });

  test('holds what is packed', () => {
    expect(schema.safeParse(record()).success).toBe(true);
  });

  test.each([
    ['figures that do not fit', { north: '000' }],
    ['units without a small letter', { units: 'AB' }],
    ['figures in capitals', { east: 'AB' }],
    ['a sector that is none', { sector: 'ZZ1' }],
  ])('is refused with %s', (_, change) => {
    expect(schema.safeParse(record(change)).success).toBe(false);
  });
});
