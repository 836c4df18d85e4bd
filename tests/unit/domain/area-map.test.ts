import { describe, expect, test } from 'vitest';
import {
  crowdedFrame,
  heightOf,
  isInside,
  metresAcross,
  pathOf,
  spotForName,
  spotOf,
} from '../../../src/domain/area-map.ts';

/** A frame on the equator, where a degree east is as long as a degree north. */
const frame = { west: 0, east: 2, south: -0.5, north: 0.5 };
const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('heightOf', () => {
  test('a frame twice as wide as it is high is drawn so', () => {
    expect(heightOf(frame, 400)).toBe(200);
  });

  test('far north, where degrees east are shorter, the paper is higher', () => {
    expect(heightOf({ west: 0, east: 2, south: 59.5, north: 60.5 }, 400)).toBe(400);
  });
});

describe('metresAcross', () => {
  test('on the equator, two degrees are twice the length of one', () => {
    expect(metresAcross(frame)).toBeCloseTo(2 * 111_320, 0);
  });

  test('at sixty degrees north, a degree is half as long', () => {
    expect(metresAcross({ ...frame, south: 59.5, north: 60.5 })).toBeCloseTo(111_320, 0);
  });
});

describe('spotOf', () => {
  test.each([
    ['the north-west corner is top left', at(0.5, 0), { x: 0, y: 0 }],
    ['the south-east corner is bottom right', at(-0.5, 2), { x: 400, y: 200 }],
    ['the middle is in the middle', at(0, 1), { x: 200, y: 100 }],
    ['what is outside is off the paper', at(1, -1), { x: -200, y: -100 }],
  ])('%s', (_, point, spot) => {
    expect(spotOf(point, frame, 400)).toEqual(spot);
  });
});

describe('pathOf', () => {
  test('a line starts at a spot and goes on in steps', () => {
    const line: [number, number][] = [
      [0, 0.5],
      [1, 0.5],
      [1, 0],
    ];
    expect(pathOf([line], frame, 400, false)).toBe('M0 0l200 0 0 100');
  });

  test('a ring is joined to its beginning', () => {
    const ring: [number, number][] = [
      [0, 0],
      [1, 0],
    ];
    expect(pathOf([ring], frame, 400, true)).toBe('M0 100l200 0z');
  });

  test('steps too small to see are left out, and do not add up to a shift', () => {
    const line: [number, number][] = [
      [0, 0],
      [0.001, 0],
      [0.002, 0],
      [0.005, 0],
    ];
    expect(pathOf([line], frame, 400, false)).toBe('M0 100l1 0');
  });

  test('several lines are one path', () => {
    const line: [number, number][] = [
      [0, 0.5],
      [1, 0.5],
    ];
    expect(pathOf([line, line], frame, 400, false)).toBe('M0 0l200 0M0 0l200 0');
  });

  test('no lines are no path', () => {
    expect(pathOf([], frame, 400, false)).toBe('');
  });

  test('a line of no points does not break the map', () => {
    expect(pathOf([[]], frame, 400, false)).toBe('M0 0l');
  });
});

describe('crowdedFrame', () => {
  const pin = 20;

  test('pins that stand apart need no inset', () => {
    expect(crowdedFrame([at(0, 0.5), at(0, 1.5)], frame, 400, pin)).toBeUndefined();
  });

  test('one pin, or none, needs no inset', () => {
    expect(crowdedFrame([at(0, 1)], frame, 400, pin)).toBeUndefined();
    expect(crowdedFrame([], frame, 400, pin)).toBeUndefined();
  });

  test('pins on one spot cannot be parted by a larger scale', () => {
    expect(crowdedFrame([at(0, 1), at(0, 1)], frame, 400, pin)).toBeUndefined();
  });

  test('pins that touch are framed, with room around them', () => {
    const inset = crowdedFrame([at(0, 1), at(0.02, 1.04), at(0.4, 0.1)], frame, 400, pin);
    expect(inset?.west).toBeCloseTo(0.99, 6);
    expect(inset?.east).toBeCloseTo(1.05, 6);
    expect(inset?.south).toBeCloseTo(-0.01, 6);
    expect(inset?.north).toBeCloseTo(0.03, 6);
  });

  test('a pin that touches nothing is left out of the inset', () => {
    const alone = at(0.4, 0.1);
    const inset = crowdedFrame([at(0, 1), at(0.02, 1.04), alone], frame, 400, pin);
    expect(inset && isInside(alone, inset)).toBe(false);
  });

  test('two on one spot that touch a third are framed with it', () => {
    const inset = crowdedFrame([at(0, 1), at(0, 1), at(0, 1.04)], frame, 400, pin);
    expect(inset && isInside(at(0, 1), inset)).toBe(true);
  });
});

describe('isInside', () => {
  test.each([
    ['the middle', at(0, 1), true],
    ['too far west', at(0, -0.1), false],
    ['too far east', at(0, 2.1), false],
    ['too far south', at(-0.6, 1), false],
    ['too far north', at(0.6, 1), false],
    ['on the edge', at(0, 0), false],
  ])('%s', (_, point, inside) => {
    expect(isInside(point, frame)).toBe(inside);
  });
});

describe('spotForName', () => {
  const paper = { width: 400, height: 300 };
  const point = { x: 200, y: 150 };
  const place = (pins: { x: number; y: number }[], at = point, text = 'Oldminster') =>
    spotForName(text, at, pins, 24, paper);

  test('a name stands above its point', () => {
    expect(place([])).toEqual({ x: 200, y: 134 });
  });

  test('the pin of that very point does not cover it', () => {
    expect(place([point])).toEqual({ x: 200, y: 134 });
  });

  test('where a pin stands above, the name goes below', () => {
    expect(place([{ x: 210, y: 125 }])).toEqual({ x: 200, y: 175 });
  });

  test('a pin at its end covers it too', () => {
    expect(place([{ x: 245, y: 128 }])?.y).toBe(175);
  });

  test('where pins stand on both sides, it is left out', () => {
    expect(
      place([
        { x: 200, y: 125 },
        { x: 200, y: 172 },
      ]),
    ).toBeUndefined();
  });

  test('at the top edge it goes below', () => {
    expect(place([], { x: 200, y: 10 })?.y).toBe(35);
  });

  test.each([
    ['west', { x: 20, y: 150 }],
    ['east', { x: 390, y: 150 }],
    ['south, off the paper', { x: 200, y: 330 }],
    ['north, off the paper', { x: 200, y: -30 }],
  ])('where the edge would cut it, in the %s, it is left out', (_, at) => {
    expect(place([], at)).toBeUndefined();
  });
});
