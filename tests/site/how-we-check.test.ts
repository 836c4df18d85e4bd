import { describe, expect, test } from 'vitest';
import {
  type BuiltSite,
  everyContent,
  oldminster,
  pageAt,
  real,
  shownIn,
  wordsOf,
} from '../support/built-site.ts';
import { contentOf, dayOf } from '../support/content-records.ts';
import { folderWith, typeCommand } from '../support/typed-command.ts';

const address = '/about/how-we-check/';

/** The rows of the table on the page: a kind, and three counts. */
function rowsOf(site: BuiltSite) {
  const rows = pageAt(site, address).root.querySelectorAll('main table tbody tr');
  return rows.map((row) => row.querySelectorAll('th, td').map(wordsOf));
}

/** What `npm run freshness` says of the same content on the same day. */
async function freshnessOf(site: BuiltSite) {
  const { printed } = await typeCommand('freshness', ['--format', 'json'], {
    folder: folderWith(site.content),
    BUILD_DATE: dayOf(site),
  });
  return JSON.parse(printed) as {
    counts: Record<'confirmed' | 'published' | 'overdue', number>;
    kinds: { counts: Record<'confirmed' | 'published' | 'overdue', number> }[];
    gaps: { says: string }[];
  };
}

describe.each(everyContent)('how we check, on $name', async (site) => {
  const rows = rowsOf(site);
  const freshness = await freshnessOf(site);
  const inOrder = (counts: (typeof freshness)['counts']) =>
    [counts.confirmed, counts.published, counts.overdue].map(String);

  test('counts of every kind are those of the command', () => {
    expect(rows.slice(0, -1).map(([, ...counts]) => counts)).toEqual(
      freshness.kinds.map(({ counts }) => inOrder(counts)),
    );
  });

  test('counts of all are those of the command, in the table and above it', () => {
    expect(rows.at(-1)).toEqual(['All', ...inOrder(freshness.counts)]);
    const figures = pageAt(site, address).root.querySelectorAll('main ul li > span.figures');
    expect(figures.map(wordsOf)).toEqual(inOrder(freshness.counts));
  });

  test('counts are those of the data: each record that says whether it was checked, once', () => {
    const written = contentOf(site).records.flatMap(({ value }) => {
      const { checked } = value as { checked?: unknown };
      return checked === undefined ? [] : [checked];
    });
    const [, confirmed, published, overdue] = (rows.at(-1) ?? []).map(Number);
    expect(published).toBe(written.filter((checked) => checked === 'not yet').length);
    expect((confirmed ?? 0) + (overdue ?? 0) + (published ?? 0)).toBe(written.length);
  });

  test('says what nobody has told the site', () => {
    const page = shownIn(pageAt(site, address));
    expect(freshness.gaps.filter(({ says }) => !page.includes(says))).toEqual([]);
  });
});

test('the fictional site shows all three answers', () => {
  const counts = rowsOf(oldminster).at(-1)?.slice(1).map(Number) ?? [];
  expect(counts.every((count) => count > 0)).toBe(true);
});

test.each([
  ['the page about the partnership', real, '/about/'],
  ['the page about the made-up one', oldminster, '/about/'],
  ['the sources at the end of a page', oldminster, '/places/market-hall/'],
])('%s leads to it', (_, site, from) => {
  const links = pageAt(site, from).root.querySelectorAll('main a');
  expect(links.map((link) => link.getAttribute('href'))).toContain(address);
});
