import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, everyContent, pageAt, wordsOf, withPage } from '../support/built-site.ts';
import type { AreaMap } from '../../src/schemas/area.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

/** What a map may weigh, in bytes after brotli. */
const budget = 10_240;

function mapOf(site: BuiltSite) {
  const { root } = pageAt(site, '/places/');
  const map = root.querySelector('figure.area-map');
  if (!map) throw new Error(`${site.name} has no map of its places.`);
  return { root, map };
}

/** The numbers on the pins of a map, its inset with them. */
function pinsOf(site: BuiltSite): number[] {
  return mapOf(site)
    .map.querySelectorAll('svg .pin text')
    .map((pin) => Number(wordsOf(pin)));
}

/** The places of the list in their order, each with its number and whether its point is known. */
function listOf(site: BuiltSite) {
  const places = recordsOf(contentOf(site), 'places');
  return mapOf(site)
    .root.querySelectorAll('main ol > li[data-place] h2')
    .map((heading) => {
      const id = heading.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '';
      const place = places.find((one) => one.id === id);
      if (place === undefined) throw new Error(`The list shows ${id}, which is no place.`);
      return {
        number: Number(wordsOf(heading.querySelector('.number'))),
        hasPoint: place.point !== undefined,
      };
    });
}

describe.each(withPage(everyContent, '/places/'))('the map of $name', (site) => {
  test('weighs at most 10 kB', () => {
    const weight = brotliCompressSync(mapOf(site).map.outerHTML).length;
    expect(weight).toBeLessThanOrEqual(budget);
  });

  test('has one pin for each place whose point is known, with its number in the list', () => {
    const known = listOf(site).filter(({ hasPoint }) => hasPoint);
    expect(known.length).toBeGreaterThan(0);
    expect(pinsOf(site).sort((a, b) => a - b)).toEqual(known.map(({ number }) => number));
  });

  test('shows the pins that crowd again in an inset, and only there', () => {
    const [, inset] = mapOf(site).map.querySelectorAll('svg');
    expect(inset?.querySelectorAll('.pin').length).toBeGreaterThan(1);
    expect(new Set(pinsOf(site)).size).toBe(pinsOf(site).length);
  });

  test('has a text alternative, and so has its inset', () => {
    const said = mapOf(site)
      .map.querySelectorAll('svg')
      .map((sheet) => [sheet.getAttribute('role'), sheet.getAttribute('aria-label')]);
    expect(said).toEqual([
      [
        'img',
        `A map with ${String(pinsOf(site).length)} numbered places, the numbers of the list above.`,
      ],
      ['img', expect.stringMatching(/^A closer map of places \d+(?:, \d+)+\.$/)],
    ]);
  });

  test('says how many places are not on it, and why', () => {
    const without = listOf(site).filter(({ hasPoint }) => !hasPoint).length;
    const words = without === 1 ? 'One place is' : `${String(without)} places are`;
    expect(wordsOf(mapOf(site).map)).toContain(`${words} not on the map, because we do not know`);
  });

  test('comes after the list', () => {
    const { html } = pageAt(site, '/places/');
    expect(html.indexOf('data-place')).toBeLessThan(html.indexOf('area-map'));
  });

  test('names those who own the figures it is drawn from', () => {
    const { records } = contentOf(site);
    const { attribution } = records.find(({ id }) => id === 'area/map.yaml')?.value as AreaMap;
    const words = wordsOf(mapOf(site).map);
    expect(attribution.filter((line) => !words.includes(line))).toEqual([]);
  });

  test('is drawn with no picture, script or style of its own', () => {
    const { map } = mapOf(site);
    expect(map.querySelectorAll('img, image, script, style, [style], use, a')).toEqual([]);
  });
});
