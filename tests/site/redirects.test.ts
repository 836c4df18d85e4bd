import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  type BuiltSite,
  everyPage,
  isFictional,
  everySite,
  pageAt,
  pagesOf,
  readText,
} from '../support/built-site.ts';

function listed(site: BuiltSite): { from: string; to: string }[] {
  const file = readFileSync(`${site.content}/redirects.yaml`, 'utf8');
  return (parse(file) as { redirects: { from: string; to: string }[] }).redirects;
}

/** The old addresses for which something is not so. */
function exceptions(site: BuiltSite, isSo: (from: string, to: string) => boolean): string[] {
  const all = listed(site);
  if (isFictional(site)) expect(all.length).toBeGreaterThan(0);
  return all.filter(({ from, to }) => !isSo(from, to)).map(({ from }) => from);
}

describe.each(everySite)('in $name', (site) => {
  test('every old address leads on at once, without script', () => {
    const leads = (from: string, to: string) =>
      pageAt(site, from).root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content') ===
      `0; url=${site.base}${to}`;
    expect(exceptions(site, leads)).toEqual([]);
  });

  test('every old address has a link, for browsers that do not go on by themselves', () => {
    const links = (from: string, to: string) =>
      pageAt(site, from).root.querySelector('main a')?.getAttribute('href') === site.base + to;
    expect(exceptions(site, links)).toEqual([]);
  });

  test('every old address leads to a page, not to another old address', () => {
    const pages = pagesOf(site).map(({ address }) => address);
    expect(exceptions(site, (_from, to) => pages.includes(to))).toEqual([]);
  });

  test('every page that leads on is an old address in the list', () => {
    const old = everyPage(site).filter(({ isRedirect }) => isRedirect);
    const expected = listed(site).map(({ from }) => from);
    expect(old.map(({ address }) => address).sort()).toEqual(expected.sort());
  });

  test('old addresses are kept out of search engines, which learn the new one', () => {
    const isKeptOut = (from: string, to: string) => {
      const { root } = pageAt(site, from);
      const robots = root.querySelector('meta[name=robots]')?.getAttribute('content');
      const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
      return robots === 'noindex' && canonical === `${site.origin}${site.base}${to}`;
    };
    expect(exceptions(site, isKeptOut)).toEqual([]);
  });

  test('no old address is in the sitemap', () => {
    const sitemap = readText(site, 'sitemap.xml');
    const isOut = (from: string) => !sitemap.includes(`${site.origin}${site.base}${from}<`);
    expect(exceptions(site, isOut)).toEqual([]);
  });
});

test.each(everySite)('every link of $name to its own address lands', (site) => {
  const there = everyPage(site).map(({ address }) => site.base + address);
  const lost = everyPage(site).flatMap(({ root }) =>
    root
      .querySelectorAll(`main a[href^="${site.origin}/"]`)
      .map((link) => (link.getAttribute('href') ?? '').slice(site.origin.length))
      .filter((address) => !there.includes(address.replace(/[?#].*/, ''))),
  );
  expect([...new Set(lost)]).toEqual([]);
});
