import { describe, expect, test } from 'vitest';
import {
  isSensitiveTopic,
  namesSensitiveSubject,
  longestPause,
  pressesAfter,
  pressesToLeave,
} from '../../../src/domain/leaving.ts';

describe('pressesAfter', () => {
  test.each([
    ['the first Shift is one', 0, {}, 1],
    ['a second Shift soon after is two', 1, { at: 2000 }, 2],
    ['a Shift exactly five seconds later still counts', 2, { at: 6000 }, 3],
    ['a Shift later than that is one again', 2, { at: 6001 }, 1],
    ['any other key begins again', 2, { key: 'a' }, 0],
    ['Shift held with another modifier begins again', 2, { modified: true }, 0],
  ])('%s', (_, before, press, count) => {
    const shift = { key: 'Shift', modified: false, at: 2000, ...press };
    expect(pressesAfter({ count: before, at: 1000 }, shift)).toEqual({ count, at: shift.at });
  });
});

test('three presses leave the site, each at most five seconds after the one before', () => {
  expect([pressesToLeave, longestPause]).toEqual([3, 5000]);
});

describe('isSensitiveTopic', () => {
  test.each(['hate-crime', 'domestic-abuse', 'sexual-violence', 'stalking', 'children'] as const)(
    '%s is',
    (topic) => {
      expect(isSensitiveTopic(topic)).toBe(true);
    },
  );

  test.each(['theft', 'rural', 'fire-and-water'] as const)('%s is not', (topic) => {
    expect(isSensitiveTopic(topic)).toBe(false);
  });
});

describe('namesSensitiveSubject', () => {
  test.each([
    'Hate Crime Ambassadors Session',
    '/projects/2023-24/modern-slavery-conference/',
    'Figures of cases of domestic abuse',
    'National Stalking Awareness Week',
    'To reduce violence against women and girls',
    'Victim Navigators',
    'County-lines training',
  ])('“%s” does', (words) => {
    expect(namesSensitiveSubject(words)).toBe(true);
  });

  test.each([
    'The next meeting',
    'Whatever the weather',
    'Bikes marked in the town',
    'Vulnerability',
  ])('“%s” does not', (words) => {
    expect(namesSensitiveSubject(words)).toBe(false);
  });
});
