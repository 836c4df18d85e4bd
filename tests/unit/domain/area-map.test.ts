import { describe, expect, test } from 'vitest';
import {
  crowdedFrame,
  heightOf,
  isInside,
  metresAcross,
  pathOf,
  labelPosition,
  positionOf,
} from '../../../src/domain/area-map.ts';

/** A frame on the equator, where a degree east is as long as a degree north. */
const frame = { west: 0, east: 2, south: -0.5, north: 0.5 };
const at = (latitude: number, longitude: number) => ({ latitude, longitude });

const farNorth = { ...frame, south: 59.5, north: 60.5 };

test('far north, where degrees east are half as long, a map is higher', () => {
  expect([heightOf(frame, 400), heightOf(farNorth, 400)]).toEqual([200, 400]);
});

test('far north, a map of as many degrees shows half as many metres', () => {
  expect(metresAcross(frame)).toBeCloseTo(2 * 111_320, 0);
  expect(metresAcross(farNorth)).toBeCloseTo(111_320, 0);
});

describe('positionOf', () => {
  test.each([
    ['the north-west corner is top left', at(0.5, 0), { x: 0, y: 0 }],
    ['the south-east corner is bottom right', at(-0.5, 2), { x: 400, y: 200 }],
    ['the middle is in the middle', at(0, 1), { x: 200, y: 100 }],
    ['what is outside is off the paper', at(1, -1), { x: -200, y: -100 }],
  ])('%s', (_, point, spot) => {
    expect(positionOf(point, frame, 400)).toEqual(spot);
  });
});

describe('pathOf', () => {
  const east = [
    [0, 0.5],
    [1, 0.5],
  ] as const;
  const tiny = [
    [0, 0],
    [0.001, 0],
    [0.002, 0],
    [0.005, 0],
  ] as const;

  test.each<[string, Parameters<typeof pathOf>[0], boolean, string]>([
    [
      'a line starts at a point and goes on in steps',
      [[...east, [1, 0]]],
      false,
      'M0 0l200 0 0 100',
    ],
    ['a closed line is joined to its start', [east], true, 'M0 0l200 0z'],
    ['steps too small to see are left out, and do not add up', [tiny], false, 'M0 100l1 0'],
    ['several lines are one path', [east, east], false, 'M0 0l200 0M0 0l200 0'],
    ['no lines are no path', [], false, ''],
    ['a line of no points does not break the map', [[]], false, 'M0 0l'],
  ])('%s', (_, lines, closed, path) => {
    expect(pathOf(lines, frame, 400, closed)).toBe(path);
  });
});

describe('crowdedFrame', () => {
  const pin = 20;

  test.each([
    ['pins that are apart', [at(0, 0.5), at(0, 1.5)]],
    ['one pin', [at(0, 1)]],
    ['no pins', []],
    ['pins at one position, which no scale can separate', [at(0, 1), at(0, 1)]],
  ])('%s: no inset', (_, points) => {
    expect(crowdedFrame(points, frame, 400, pin)).toBeUndefined();
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

  test('two at one position that touch a third are framed with it', () => {
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

describe('labelPosition', () => {
  const paper = { width: 400, height: 300 };
  const point = { x: 200, y: 150 };
  const place = (pins: { x: number; y: number }[], at = point, text = 'Oldminster') =>
    labelPosition(text, at, pins, 24, paper);

  test.each([
    ['stands above its point', [], point, 134],
    ['is not covered by the pin of that point', [point], point, 134],
    ['goes below where a pin is above', [{ x: 210, y: 125 }], point, 175],
    ['goes below where a pin is at its end', [{ x: 245, y: 128 }], point, 175],
    ['goes below at the top edge', [], { x: 200, y: 10 }, 35],
  ])('a label %s', (_, pins, at, y) => {
    expect(place(pins, at)).toEqual({ x: at.x, y });
  });

  test('a label with pins above and below is left out', () => {
    expect(
      place([
        { x: 200, y: 125 },
        { x: 200, y: 172 },
      ]),
    ).toBeUndefined();
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
