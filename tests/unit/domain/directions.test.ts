import { describe, expect, test } from 'vitest';
import { directionsTo, mapsQuery } from '../../../src/domain/directions.ts';

const library = {
  name: 'Oldminster Library',
  street: '2 Market Square',
  town: 'Oldminster',
  postcode: 'ZZ99 1AB',
};
const point = { latitude: 54.5, longitude: -3.25 };

test.each([
  ['the building', { point: { ...point, of: 'building' } }, '54.5,-3.25'],
  [
    'the address if the point is that of its postcode',
    { point: { ...point, of: 'postcode' } },
    '2 Market Square, Oldminster, ZZ99 1AB',
  ],
  ['the address without a point', { postcode: undefined }, '2 Market Square, Oldminster'],
  ['the name without a street', { street: undefined }, 'Oldminster Library, Oldminster, ZZ99 1AB'],
] as const)('directions lead to %s', (_, facts, query) => {
  expect(mapsQuery({ ...library, ...facts })).toBe(query);
});

describe('directions', () => {
  test('are offered on three maps', () => {
    expect(directionsTo(library).map(({ name }) => name)).toEqual([
      'Google Maps',
      'Apple Maps',
      'OpenStreetMap',
    ]);
  });

  test.each(directionsTo(library))('to $name say where to, and not where from', ({ href }) => {
    const asked = [...new URL(href).searchParams].filter(([name]) => name !== 'api');
    expect(asked.map(([, value]) => value)).toEqual(['2 Market Square, Oldminster, ZZ99 1AB']);
  });
});
