import { describe, expect, test } from 'vitest';
import { oldminster, pageAt, real, shownIn, wordsOf } from '../support/built-site.ts';
import { isUnasked } from '../support/asked.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

const orders = recordsOf(contentOf(real), 'orders');
const unasked = orders.filter((order) => isUnasked(order)).map(({ id }) => id);
const managers = new Map(
  recordsOf(contentOf(real), 'organisations').map((body) => [body.id, body]),
);
const managerOf = (id: string) => managers.get(orders.find((one) => one.id === id)?.manager ?? '');

/** What the page of an order says under “Does it stand today?”, before any script has run. */
function standingOn(site: typeof real, id: string): string {
  return shownIn(pageAt(site, `/orders/${id}/`), 'main article > section:first-of-type');
}

describe('the orders of the real site', () => {
  test.each(unasked)(
    '%s, which nobody has confirmed, is not said to hold, nor to be over',
    (id) => {
      const said = standingOn(real, id);
      expect(said).toMatch(/^Does it stand today\?/);
      expect(said).not.toMatch(/In force|It ended/);
      expect(said).toContain(managerOf(id)?.name);
    },
  );

  const printed = [
    ['city-centre', 'Its printed term ended in October 2026.'],
    ['car-parks', 'Its printed term ended in May 2023.'],
    ['turner-rise-retail-park', 'Its printed term ended on 7 January 2017.'],
    ['vehicle-nuisance', 'Its printed term runs to September 2028.'],
    ['mill-road-sports-ground', 'No source that we have says how long it lasts.'],
  ] as const;

  test.each(printed.filter(([id]) => unasked.includes(id)))('%s says: %s', (id, words) => {
    expect(standingOn(real, id)).toContain(words);
  });

  test('each leads to who to ask', () => {
    const lost = orders.filter(({ id }) => {
      const url = managerOf(id)?.url;
      const { root } = pageAt(real, `/orders/${id}/`);
      return url !== undefined && !root.querySelector(`#ask + p a[href="${url}"]`);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('the list has every one, with its standing', () => {
    const items = pageAt(real, '/orders/').root.querySelectorAll('main li:has(> h3 > a)');
    expect(items).toHaveLength(orders.length);
    expect(items.map(wordsOf).filter((words) => !/[Pp]rinted term|not known/.test(words))).toEqual(
      [],
    );
  });

  test('the guide about anti-social behaviour leads to the list', () => {
    const guide = pageAt(real, '/advice/anti-social-behaviour/');
    expect(guide.root.querySelector('main a[href="/orders/"]')).not.toBeNull();
  });
});

describe('in Oldminster', () => {
  test.each([
    ['market-square', 'In force: confirmed on 12 October 2026 by: Community safety team.'],
    ['clean-up-after-dogs', 'Its printed term runs to September 2027. Nobody has confirmed it'],
    ['harbour-wall', 'Its printed term ends in November 2026. We do not know the day'],
    ['old-quay', 'Its printed term ended on 22 October 2023. We have found nothing'],
    ['north-moor-common', 'No source that we have says how long it lasts. Ask Oldminster'],
    ['riverside-walk', 'It starts on 4 January 2027.'],
    ['station-yard', 'It ended on 1 May 2026.'],
  ])('%s says: %s', (id, words) => {
    expect(standingOn(oldminster, id)).toContain(words);
  });

  test('one whose printed term runs says in the browser when it has passed', () => {
    const later = pageAt(oldminster, '/orders/market-square/').root.querySelector('in-its-time');
    expect(later?.querySelector('[data-until]')?.getAttribute('data-until')).toBe(
      '2028-03-31T24:00',
    );
    expect(wordsOf(later?.querySelector('[data-from="2028-03-31T24:00"][hidden]') ?? null)).toMatch(
      /^Its printed term ended on 31 March 2028\./,
    );
  });

  test('one whose bans no source lists says so', () => {
    expect(shownIn(pageAt(oldminster, '/orders/harbour-wall/'))).toContain(
      'No source that we have says what it bans.',
    );
  });
});
