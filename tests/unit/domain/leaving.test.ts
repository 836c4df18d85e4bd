import { describe, expect, test } from 'vitest';
import {
  isSensitiveTopic,
  namesSensitiveSubject,
  longestPause,
  pressesAfter,
  pressesToLeave,
} from '../../../src/domain/leaving.ts';

const shift = (at: number) => ({ key: 'Shift', modified: false, at });

describe('pressesAfter', () => {
  test('the first Shift counts as one', () => {
    expect(pressesAfter({ count: 0, at: 0 }, shift(100_000))).toEqual({ count: 1, at: 100_000 });
  });

  test('a second Shift soon after counts as two', () => {
    expect(pressesAfter({ count: 1, at: 1000 }, shift(2000)).count).toBe(2);
  });

  test('a Shift exactly five seconds later still counts', () => {
    expect(pressesAfter({ count: 2, at: 1000 }, shift(1000 + longestPause)).count).toBe(3);
  });

  test('a Shift later than that begins again at one', () => {
    expect(pressesAfter({ count: 2, at: 1000 }, shift(1001 + longestPause)).count).toBe(1);
  });

  test('any other key in between begins again at none', () => {
    const press = { key: 'a', modified: false, at: 2000 };
    expect(pressesAfter({ count: 2, at: 1000 }, press).count).toBe(0);
  });

  test('Shift held together with another modifier begins again at none', () => {
    const press = { key: 'Shift', modified: true, at: 2000 };
    expect(pressesAfter({ count: 2, at: 1000 }, press).count).toBe(0);
  });

  test('five seconds are five thousand milliseconds', () => {
    expect(longestPause).toBe(5000);
  });
});

test('three presses leave the site', () => {
  expect(pressesToLeave).toBe(3);
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
