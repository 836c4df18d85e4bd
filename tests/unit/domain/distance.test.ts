import { describe, expect, test } from 'vitest';
import {
  formatDistance,
  metresBetween,
  middleOf,
  formatNearest,
} from '../../../src/domain/distance.ts';

const here = { latitude: 54.5, longitude: 3 };

describe('metresBetween', () => {
  test('a point is no distance from itself', () => {
    expect(metresBetween(here, here)).toBe(0);
  });

  test('a hundredth of a degree north is about 1.1 kilometres', () => {
    expect(metresBetween(here, { latitude: 54.51, longitude: 3 })).toBeCloseTo(1113.2, 1);
  });

  test('a hundredth of a degree east is less, so far from the equator', () => {
    expect(metresBetween(here, { latitude: 54.5, longitude: 3.01 })).toBeCloseTo(646.4, 1);
  });

  test('the way there is as long as the way back', () => {
    const there = { latitude: 54.43, longitude: 3.11 };
    expect(metresBetween(here, there)).toBe(metresBetween(there, here));
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

  test('names one where there is only one', () => {
    expect(formatNearest('where you are', [place('A', 1609)])).toBe(
      'Nearest to where you are, in a straight line: A, about 1 mile.',
    );
  });
});

describe('middleOf', () => {
  test('of one point is that point', () => {
    expect(middleOf([here])).toEqual(here);
  });

  test('of two points is half way', () => {
    expect(middleOf([here, { latitude: 54.6, longitude: 3.2 }]).latitude).toBeCloseTo(54.55, 6);
  });
});
