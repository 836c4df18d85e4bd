import { describe, expect, test } from 'vitest';
import { type NearPlace, nearestAnswer } from '../../../src/domain/nearest-place.ts';

const open = { is: 'open', until: '17:30' } as const;
const closed = { is: 'closed' } as const;
const notKnown = { is: 'not known' } as const;

const place = (title: string, miles: number, now: NearPlace['now']): NearPlace => ({
  title,
  metres: miles * 1609.344,
  now,
});

describe('nearestAnswer', () => {
  test('the three nearest are named, and the nearest of them that is open', () => {
    const answer = nearestAnswer('ZZ99 1', [
      place('Library', 1, closed),
      place('Hall', 2, open),
      place('Station', 4, open),
    ]);
    expect(answer).toEqual({
      words:
        'Nearest to ZZ99 1, in a straight line: Library, about 1 mile; Hall, about 2 miles; Station, about 4 miles. The nearest that is open now: Hall, about 2 miles.',
      withRoutes: false,
    });
  });

  test('an open place beyond the third is named too', () => {
    const shut = [1, 2, 3].map((miles) => place(`Place ${String(miles)}`, miles, closed));
    const { words } = nearestAnswer('here', [...shut, place('Hall', 5, open)]);
    expect(words).toContain('The nearest that is open now: Hall, about 5 miles.');
  });

  test('where all are closed, that is said, with what always works', () => {
    const { words, withRoutes } = nearestAnswer('here', [place('Library', 1, closed)]);
    expect(words).toMatch(/None of them is open now\. What always works:$/);
    expect(withRoutes).toBe(true);
  });

  test('where it is not known of all of them, nothing is said of being open', () => {
    const answer = nearestAnswer('here', [place('Library', 1, closed), place('Hall', 2, notKnown)]);
    expect(answer.words).not.toContain('open');
    expect(answer.withRoutes).toBe(false);
  });

  test.each([
    ['without a confirmed place', []],
    ['without one within ten miles, even if it is open', [place('Library', 10.1, open)]],
  ])('%s, nothing is near', (_, places) => {
    expect(nearestAnswer('here', places)).toEqual({
      words: 'Nothing confirmed is near here. What always works:',
      withRoutes: true,
    });
  });

  test('a place just within ten miles is near', () => {
    expect(nearestAnswer('here', [place('Library', 9.99, notKnown)]).withRoutes).toBe(false);
  });
});
