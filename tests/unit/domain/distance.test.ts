import { describe, expect, test } from 'vitest';
import {
  formatDistance,
  metresBetween,
  middleOf,
  formatNearest,
} from '../../../src/domain/distance.ts';

const here = { latitude: 54.5, longitude: 3 };

describe('metresBetween', () => {
  test.each([
    ['itself, no distance', here, 0],
    ['a hundredth of a degree north', { ...here, latitude: 54.51 }, 1113.2],
    ['a hundredth of a degree east, which is shorter', { ...here, longitude: 3.01 }, 646.4],
  ])('to %s', (_, there, metres) => {
    expect(metresBetween(here, there)).toBeCloseTo(metres, 1);
    expect(metresBetween(there, here)).toBe(metresBetween(here, there));
  });

  test('over a district it is within a quarter of one per cent of a round earth', () => {
    const there = { latitude: 54.65, longitude: 3.25 };
    const radians = (degrees: number) => (degrees * Math.PI) / 180;
    const half = (a: number, b: number) => Math.sin(radians(a - b) / 2) ** 2;
    const round =
      2 *
      6_371_009 *
      Math.asin(
        Math.sqrt(
          half(here.latitude, there.latitude) +
            Math.cos(radians(here.latitude)) *
              Math.cos(radians(there.latitude)) *
              half(here.longitude, there.longitude),
        ),
      );
    expect(Math.abs(metresBetween(here, there) / round - 1)).toBeLessThan(0.0025);
  });
});

describe('formatDistance', () => {
  test.each([
    [0, 'less than a quarter of a mile'],
    [402, 'less than a quarter of a mile'],
    [403, 'about 0.3 miles'],
    [965, 'about 0.6 miles'],
    [1609, 'about 1 mile'],
    [2414, 'about 1.5 miles'],
    [4827, 'about 3 miles'],
    [4829, 'about 3 miles'],
    [6437, 'about 4 miles'],
    [16093, 'about 10 miles'],
  ])('%i metres: %s', (metres, words) => {
    expect(formatDistance(metres)).toBe(words);
  });
});

describe('formatNearest', () => {
  const place = (title: string, metres: number) => ({ title, metres });

  test('names the three nearest and how far each is', () => {
    const places = [place('A', 100), place('B', 1609), place('C', 3219), place('D', 9999)];
    expect(formatNearest('ZZ9 1', places)).toBe(
      'Nearest to ZZ9 1, in a straight line: A, less than a quarter of a mile; B, about 1 mile; C, about 2 miles.',
    );
  });

  test('names one if there is only one', () => {
    expect(formatNearest('where you are', [place('A', 1609)])).toBe(
      'Nearest to where you are, in a straight line: A, about 1 mile.',
    );
  });
});

describe('middleOf', () => {
  test('is the point itself, or half way between two', () => {
    expect(middleOf([here])).toEqual(here);
    expect(middleOf([here, { latitude: 54.6, longitude: 3.2 }]).latitude).toBeCloseTo(54.55, 6);
  });
});
