import { describe, expect, test } from 'vitest';
import {
  type BuiltPage,
  type BuiltSite,
  everyPage,
  everySite,
  isFictional,
  isThere,
  pageAt,
  readText,
  underAFolder,
  stylesOf,
} from '../support/built-site.ts';
import { elementsOf } from '../support/elements.ts';

const withAddresses = ['href', 'src', 'srcset', 'data-index', 'data-words'];

/** Every address that a page names in a link, an asset or a script's element. */
function addressesOn(site: BuiltSite, page: BuiltPage): string[] {
  const { root, address } = page;
  const written = elementsOf(page)
    .flatMap((element) => withAddresses.map((name) => element.getAttribute(name)))
    .filter((named) => named !== undefined)
    // A set of pictures names each with its width.
    .flatMap((named) => named.split(/ \d+w(?:, |$)/));
  const refresh = root.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
  return [...written, refresh?.replace(/^.*url=/, '') ?? '']
    .filter((named) => named !== '')
    .map((named) => (named.startsWith('#') ? `${site.base}${address}${named}` : named));
}

/** What `isFault` finds among the addresses of a site's own, each with the pages it stands on. */
function faultsOf(site: BuiltSite, isFault: (address: string) => boolean): string[] {
  const named = everyPage(site).flatMap((page) =>
    addressesOn(site, page)
      .filter((address) => !/^[a-z]+:/.test(address))
      .map((address) => ({ address, on: page.address })),
  );
  return [...Map.groupBy(named, ({ address }) => address)]
    .filter(([address]) => isFault(address))
    .map(
      ([address, [first, ...others]]) =>
        `${address} on ${first?.on ?? ''} and ${String(others.length)} more`,
    );
}

function lacksFragment(site: BuiltSite, address: string): boolean {
  const [path = '', fragment] = address.split('#');
  // Behind the address of the form for editors stands the file that it opens.
  if (path === `${site.base}/edit/`) return false;
  if (fragment === undefined || !isThere(site, path)) return false;
  const { root } = pageAt(site, path.slice(site.base.length));
  return !root.querySelectorAll('[id]').some(({ id }) => id === decodeURIComponent(fragment));
}

describe.each(everySite)('in $name', (site) => {
  test('every link and asset inside the site lands on something', () => {
    const faults = faultsOf(site, (address) => !isThere(site, address.replace(/#.*/, '')));
    expect(faults).toEqual([]);
  });

  test('every fragment lands on a part of its page', () => {
    expect(faultsOf(site, (address) => lacksFragment(site, address))).toEqual([]);
  });

  test('every file that a style names is there', () => {
    const faults = stylesOf(site).flatMap(({ name, style }) =>
      [...style.matchAll(/url\(["']?([^"')]+)/g)]
        .map(([, address = '']) => address)
        .filter((address) => !isThere(site, address))
        .map((address) => `${name} names ${address}`),
    );
    expect(faults).toEqual([]);
  });

  test('no link of our own leads to an old address', () => {
    const old = new Set(everyPage(site).flatMap((page) => (page.isRedirect ? page.address : [])));
    if (isFictional(site)) expect(old.size).toBeGreaterThan(0);
    expect(faultsOf(site, (address) => old.has(address.slice(site.base.length)))).toEqual([]);
  });
});

test('under a folder every address inside the site begins with the folder', () => {
  expect(faultsOf(underAFolder, (address) => !address.startsWith('/safer/'))).toEqual([]);
});

test('under a folder the sitemap names no address outside the folder', () => {
  const addresses = readText(underAFolder, 'sitemap.xml').match(/(?<=<loc>)[^<]+/g) ?? [];
  const inside = `${underAFolder.origin}/safer/`;
  expect(addresses.length).toBeGreaterThan(0);
  expect(addresses.filter((address) => !address.startsWith(inside))).toEqual([]);
});

test('under a folder the headers are for that folder', () => {
  const paths = readText(underAFolder, '_headers').match(/^\/.*$/gm) ?? [];
  expect(paths).toContain('/safer/*');
  expect(paths.filter((path) => !path.startsWith('/safer/'))).toEqual([]);
});
