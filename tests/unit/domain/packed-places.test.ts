import { expect, test } from 'vitest';
import { type FoundPlace, packPlaces, unpackPlaces } from '../../../src/domain/packed-places.ts';

const point = { latitude: 54.5, longitude: 3 };
const hours: FoundPlace['hours'] = {
  periods: [{ days: ['monday'], opens: '09:00', closes: '17:00' }],
  bankHolidays: 'closed',
};
const places: FoundPlace[] = [
  { href: '/places/library/', name: 'Library', address: 'River Lane', ...point, hours },
  { href: '/places/hall/', name: 'Hall', address: 'Moor Road', ...point, hours },
  { href: '/places/cafe/', name: 'Café', address: 'High Street', ...point, hours: undefined },
];

test('places come out of their file as they went in', () => {
  const file = JSON.stringify(packPlaces(places));
  expect(unpackPlaces(JSON.parse(file) as ReturnType<typeof packPlaces>)).toEqual(places);
});

test('hours that several places share stand once', () => {
  expect(packPlaces(places).hours).toEqual([hours]);
});
