import { describe, expect, test } from 'vitest';
import { brotliCompressSync, constants } from 'node:zlib';
import { maxPerPage } from '../../src/domain/list-parts.ts';
import { type PackedPlaces, unpackPlaces } from '../../src/domain/packed-places.ts';
import { atScale, filesOf, isThere, readText } from '../support/built-site.ts';
import { scale } from '../support/content-at-scale.ts';

/** What a page, and a list, may weigh: as in weight.test.ts, less the scripts. */
const budget = { page: 12_288, list: 26_624 };

const pages = filesOf(atScale, 'index.html');
const htmlOf = (file: string) => readText(atScale, file);
const hrefsOn = (file: string) =>
  [...htmlOf(file).matchAll(/ href="(\/[^"#]*)/g)].map(([, to = '']) => to);
const weightOf = (file: string) => brotliCompressSync(htmlOf(file)).length;
const partsUnder = (list: string) => pages.filter((file) => file.startsWith(`${list}/in/`));

/** The records of a kind that the pages under a list lead to, page by page. */
const recordsOn = (file: string, list: string) =>
  new Set(hrefsOn(file).filter((to) => new RegExp(`^/${list}/(?!in/|with/)[^/]+/$`).test(to)));

describe.each([
  { list: 'places', atLeast: scale.places },
  { list: 'meetings', atLeast: scale.meetings },
])('$list', ({ list, atLeast }) => {
  test('have pages by area or year, each with 200 at most, and every one is on one of them', () => {
    const parts = partsUnder(list).map((file) => recordsOn(file, list));
    expect(parts.length).toBeGreaterThan(10);
    expect(Math.max(...parts.map(({ size }) => size))).toBeLessThanOrEqual(maxPerPage);
    expect(new Set(parts.flatMap((part) => [...part])).size).toBeGreaterThanOrEqual(atLeast);
  });

  test('are reached from their list without script', () => {
    const linked = new Set(hrefsOn(`${list}/index.html`));
    const missing = partsUnder(list).filter(
      (file) => !linked.has(`/${file.replace('index.html', '')}`),
    );
    expect(missing).toEqual([]);
  });
});

test('home weighs no more than any page, whatever there is', () => {
  expect(weightOf('index.html')).toBeLessThan(budget.page);
});

test('no page weighs more than a list may', () => {
  // Less effort gives more bytes, in a tenth of the time: what fits so fits.
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const heavy = pages
    .filter((file) => !file.startsWith('schools/'))
    .filter((file) => brotliCompressSync(htmlOf(file), quick).length > budget.list)
    .filter((file) => weightOf(file) > budget.list);
  expect(heavy).toEqual([]);
});

test('every link inside the site lands on something', () => {
  const faults = pages.flatMap((file) =>
    hrefsOn(file)
      .filter((to) => !isThere(atScale, to))
      .map((to) => `${to} on ${file}`),
  );
  expect(faults).toEqual([]);
});

test('the finder of all places loads the confirmed ones, in few bytes', () => {
  const file = readText(atScale, 'places/places.json');
  const places = unpackPlaces(JSON.parse(file) as PackedPlaces);
  expect(places.length).toBeGreaterThan(scale.places / 2);
  expect(places.every(({ href }) => isThere(atScale, href))).toBe(true);
  expect(brotliCompressSync(file).length).toBeLessThan(20_000);
});
