import { describe, expect, test } from 'vitest';
import {
  type RankedHit,
  foundInWords,
  inOrder,
  mostShown,
  nearest,
  together,
} from '../../../src/domain/search-order.ts';

function aHit(different: Partial<RankedHit> = {}): RankedHit {
  return {
    title: 'Lantern Helpline',
    excerpt: '',
    peopleSay: '',
    href: '/help/lantern-helpline/',
    kind: 'Service',
    score: 1,
    ...different,
  };
}

const orderOf = (hits: RankedHit[], typed: string, ours = typed) =>
  inOrder(hits, { typed, ours }).map(({ href }) => href);

describe('inOrder', () => {
  test('a better score comes first', () => {
    const hits = [aHit({ href: '/a/', score: 1 }), aHit({ href: '/b/', score: 2 })];
    expect(orderOf(hits, 'abuse')).toEqual(['/b/', '/a/']);
  });

  test('of equal scores a guide comes before a service, and that before a campaign', () => {
    const kinds = ['Campaign', 'Service', 'Guide'];
    const hits = kinds.map((kind) => aHit({ href: kind, kind }));
    expect(orderOf(hits, 'abuse')).toEqual(['Guide', 'Service', 'Campaign']);
  });

  test('names come before scores, the surest name first', () => {
    const hits = [
      aHit({ href: 'score', score: 100 }),
      aHit({ href: 'other name in our words', peopleSay: 'x, noise nuisance' }),
      aHit({ href: 'title in our words', title: 'Noise nuisance' }),
      aHit({ href: 'other name', peopleSay: 'Loud music, x' }),
      aHit({ href: 'title but for little words', title: 'About the loud music' }),
      aHit({ href: 'title', title: 'Loud music!' }),
    ];
    expect(orderOf(hits, 'loud music', 'noise nuisance')).toEqual([
      'title',
      'title but for little words',
      'other name',
      'title in our words',
      'other name in our words',
      'score',
    ]);
  });

  test('the other words of a past campaign are no names of it', () => {
    const hits = [
      aHit({ href: 'campaign', kind: 'Campaign', peopleSay: 'loud music', score: 1 }),
      aHit({ href: 'service', score: 1 }),
    ];
    expect(orderOf(hits, 'loud music')).toEqual(['service', 'campaign']);
  });

  test('no hits have no order', () => {
    expect(orderOf([], 'abuse')).toEqual([]);
  });
});

describe('nearest', () => {
  const a = aHit({ href: '/a/', score: 1 });
  const b = aHit({ href: '/b/', score: 9 });

  test('a page found for more of the words comes before one with a better score', () => {
    expect(nearest([[a, b], [a]])).toEqual([a, b]);
  });

  test('of pages found for as many words the better comes first', () => {
    expect(nearest([[a, b]])).toEqual([b, a]);
  });

  test('a page found for less than half of the words is left out', () => {
    expect(nearest([[a, b], [a], [a]])).toEqual([a]);
  });

  test('searches that found nothing find nothing', () => {
    expect(nearest([[], []])).toEqual([]);
  });
});

describe('together', () => {
  test('a page found both ways stands once', () => {
    expect(together([aHit()], [aHit()])).toHaveLength(1);
  });

  test('what was typed counts double', () => {
    const [hit] = together([], [aHit({ score: 8 })]);
    expect(hit?.score).toBe(4);
  });

  test('a page keeps its better score', () => {
    const [hit] = together([aHit({ score: 3 })], [aHit({ score: 8 })]);
    expect(hit?.score).toBe(4);
  });

  test('nothing and nothing are nothing', () => {
    expect(together([], [])).toEqual([]);
  });
});

describe('foundInWords', () => {
  test.each([
    [0, true, 'No page says exactly “loud”.'],
    [0, false, 'No page says exactly “loud”.'],
    [3, false, 'No page says exactly “loud”. These come nearest:'],
    [1, true, '1 page'],
    [2, true, '2 pages, best first'],
    [mostShown, true, '8 pages, best first'],
    [mostShown + 1, true, 'The best 8 pages'],
  ])('of %i pages, exact %s: %s', (count, exact, words) => {
    expect(foundInWords('loud', count, exact)).toBe(words);
  });
});
