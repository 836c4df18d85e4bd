import { describe, expect, test } from 'vitest';
import {
  type BuiltSite,
  everyContent,
  oldminster,
  pageAt,
  wordsOf,
  withPage,
} from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

function changesOn(site: BuiltSite) {
  return pageAt(site, '/changes/').root.querySelectorAll('main section > article');
}

describe.each(withPage(everyContent, '/changes/'))('the changes to facts of $name', (site) => {
  const records = recordsOf(contentOf(site), 'fact-changes');

  test('are all there, each with an anchor', () => {
    const ids = changesOn(site).map((change) => change.getAttribute('id'));
    expect(ids.toSorted()).toEqual(records.map(({ id }) => id).sort());
  });

  test('stand newest first', () => {
    const days = pageAt(site, '/changes/')
      .root.querySelectorAll('main h2 > time')
      .map((day) => day.getAttribute('datetime') ?? '');
    expect(days).toEqual([...new Set(records.map(({ on }) => on))].sort().reverse());
  });

  test('lead to the page the fact is on', () => {
    const lost = records.filter(({ id, page }) => {
      const change = changesOn(site).find((one) => one.getAttribute('id') === id);
      return page !== undefined && !change?.querySelector(`a[href="${page}"]`);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('print no telephone number, neither the old nor the new', () => {
    const numbers = changesOn(site)
      .map(wordsOf)
      .flatMap((words) => words.match(/\b0\d[\d ]{7,}\d\b/g) ?? []);
    expect(numbers).toEqual([]);
  });
});

test('a change says what was done', () => {
  const [newest] = changesOn(oldminster).map(wordsOf);
  expect(newest).toMatch(/^(?:Corrected|Added|Taken away)/);
});
