import { describe, expect, test } from 'vitest';
import {
  type BuiltSite,
  everyContent,
  oldminster,
  pageAt,
  shownIn,
  wordsOf,
  withPage,
} from '../support/built-site.ts';
import { isUnconfirmed } from '../support/unconfirmed.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

/** What the page of an order says under “Does it stand today?”, before any script has run. */
function statusOn(site: BuiltSite, id: string): string {
  return shownIn(pageAt(site, `/orders/${id}/`), 'main article > section:first-of-type');
}

describe.each(withPage(everyContent, '/orders/'))('the orders of $name', (site) => {
  const orders = recordsOf(contentOf(site), 'orders');
  const managers = recordsOf(contentOf(site), 'organisations');
  const managerOf = ({ manager }: { manager: string }) => managers.find(({ id }) => id === manager);

  test('none that nobody has confirmed is said to hold, nor to be over', () => {
    const sure = orders
      .filter((order) => isUnconfirmed(order) && order.ended === undefined)
      .filter((order) => {
        const said = statusOn(site, order.id);
        return !said.startsWith('Does it stand today?') || /In force|It ended/.test(said);
      });
    expect(sure.map(({ id }) => id)).toEqual([]);
  });

  test('each leads to who to ask', () => {
    const lost = orders.filter((order) => {
      const url = managerOf(order)?.url;
      const { root } = pageAt(site, `/orders/${order.id}/`);
      return url !== undefined && !root.querySelector(`#ask + p a[href="${url}"]`);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('the list has every one', () => {
    const items = pageAt(site, '/orders/').root.querySelectorAll('main li:has(> h3 > a)');
    expect(items).toHaveLength(orders.length);
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
    expect(statusOn(oldminster, id)).toContain(words);
  });

  test('one whose printed term runs says in the browser when it has passed', () => {
    const later = pageAt(oldminster, '/orders/market-square/').root.querySelector('show-between');
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
