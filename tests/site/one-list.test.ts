import { describe, expect, test } from 'vitest';
import {
  type BuiltPage,
  type BuiltSite,
  englishPagesOf,
  everySite,
  pageAt,
  pagesOf,
  readText,
  wordsOf,
} from '../support/built-site.ts';
import { fragmentsOf } from '../support/search-fragments.ts';

/** Pages that are found in other ways than by being listed. */
const unlisted = ['/404.html', '/a-z/', '/edit/', '/search/'];

/** Sources and certificates are parts of a page that have a page of their own. */
const isPart = (address: string) => /^\/.+\/(?:sources|certificate)\/$/.test(address);

function listedOnDisk(site: BuiltSite): string[] {
  const addresses = pagesOf(site).map(({ address }) => address);
  return addresses.filter((address) => !unlisted.includes(address) && !isPart(address)).sort();
}

/** Records with long names have lists of their own; tests/site/projects.test.ts walks one. */
function hasListOfItsOwn(site: BuiltSite, address: string): boolean {
  const isEnglish = englishPagesOf(site).some((page) => page.address === address);
  return (
    !isEnglish ||
    /^\/(?:(?:meetings|statistics)\/.|priorities\/\d|(?:projects|schools\/virtual-crew)\/[^/]+\/.)/.test(
      address,
    )
  );
}

function inSitemap(site: BuiltSite): string[] {
  const written = readText(site, 'sitemap.xml').match(/(?<=<loc>)[^<]+/g) ?? [];
  return written.map((address) => address.replace(`${site.origin}${site.base}`, '')).sort();
}

function inAToZ(site: BuiltSite): string[] {
  const links = pageAt(site, '/a-z/').root.querySelectorAll('main section li a');
  const addresses = links.map((link) => (link.getAttribute('href') ?? '').slice(site.base.length));
  // A guide stands under every name that people have for it.
  return [...new Set(addresses)].sort();
}

/** The names and addresses of the pages above a page, as its breadcrumbs give them. */
function crumbsOf(site: BuiltSite, { root }: BuiltPage): { name: string; address: string }[] {
  const links = root.querySelectorAll('nav[aria-label=Breadcrumb] a');
  return links.map((link) => ({
    name: wordsOf(link),
    address: (link.getAttribute('href') ?? '').slice(site.base.length),
  }));
}

describe.each(everySite)('in $name', (site) => {
  test('the sitemap holds every page, and no other', () => {
    expect(inSitemap(site)).toEqual(listedOnDisk(site));
  });

  test('the A to Z holds every page that has no list of its own, and no other', () => {
    const wanted = listedOnDisk(site).filter((address) => !hasListOfItsOwn(site, address));
    expect(inAToZ(site)).toEqual(wanted);
  });

  test('search holds every page, and no other', () => {
    const searched = fragmentsOf(site).map(({ url }) => url);
    expect(searched.sort()).toEqual(listedOnDisk(site));
  });

  test('search calls every page by its heading', () => {
    const other = fragmentsOf(site).filter(
      ({ url, meta }) => meta['title'] !== wordsOf(pageAt(site, url).root.querySelector('h1')),
    );
    expect(other.map(({ url }) => url)).toEqual([]);
  });

  test('what can be reported stands in the A to Z under what it is, not under “Report”', () => {
    const links = pageAt(site, '/a-z/').root.querySelectorAll('main section li a');
    const reports = links.filter((link) => /\/report\/./.test(link.getAttribute('href') ?? ''));
    const routes = pagesOf(site).filter(({ address }) => /^\/report\/./.test(address));
    expect(reports.length > 0).toBe(routes.length > 0);
    expect(reports.map(wordsOf).filter((name) => /^report /i.test(name))).toEqual([]);
  });

  test('the letters of the A to Z are in order', () => {
    const letters = pageAt(site, '/a-z/').root.querySelectorAll('main section h2').map(wordsOf);
    expect(letters).toEqual([...new Set(letters)].sort());
  });

  test('every page but home shows the way back, from home down', () => {
    const lost = englishPagesOf(site).filter((page) => {
      const [first] = crumbsOf(site, page);
      return page.address === '/' ? first !== undefined : first?.address !== '/';
    });
    expect(lost.map(({ address }) => address)).toEqual([]);
  });

  test('the way back to a page is the way back of the page above it, and that page', () => {
    const wrong = pagesOf(site).filter((page) => {
      const crumbs = crumbsOf(site, page).map(({ address }) => address);
      const above = crumbs.at(-1);
      if (above === undefined) return false;
      const aboveThat = crumbsOf(site, pageAt(site, above)).map(({ address }) => address);
      return crumbs.join() !== [...aboveThat, above].join();
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('the way back calls every page but home by its heading', () => {
    const misnamed = pagesOf(site).flatMap((page) =>
      crumbsOf(site, page)
        .slice(1)
        .filter(
          ({ name, address }) => name !== wordsOf(pageAt(site, address).root.querySelector('h1')),
        )
        .map(({ name }) => `${page.address} has “${name}”`),
    );
    expect(misnamed).toEqual([]);
  });
});
