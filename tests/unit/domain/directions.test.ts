import { describe, expect, test } from 'vitest';
import { directionsTo, mapsQuery } from '../../../src/domain/directions.ts';

const library = {
  name: 'Oldminster Library',
  street: '2 Market Square',
  town: 'Oldminster',
  postcode: 'ZZ99 1AB',
};
const point = { latitude: 54.5, longitude: -3.25 };

describe('where directions lead to', () => {
  test('is the building where its own point is known', () => {
    expect(mapsQuery({ ...library, point: { ...point, of: 'building' } })).toBe('54.5,-3.25');
  });

  test('is the address where only the middle of the postcode is known', () => {
    expect(mapsQuery({ ...library, point: { ...point, of: 'postcode' } })).toBe(
      '2 Market Square, Oldminster, ZZ99 1AB',
    );
  });

  test('is the address where no point is known', () => {
    expect(mapsQuery({ ...library, postcode: undefined })).toBe('2 Market Square, Oldminster');
  });

  test('begins with the name where no street is known', () => {
    expect(mapsQuery({ ...library, street: undefined })).toBe(
      'Oldminster Library, Oldminster, ZZ99 1AB',
    );
  });
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
