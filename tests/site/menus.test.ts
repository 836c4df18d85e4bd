import { describe, expect, test } from 'vitest';
import { type SectionId, footerSections, menuSections, section } from '../../src/site/sections.ts';
import {
  type BuiltPage,
  type BuiltSite,
  everySite,
  hasSection,
  pageAt,
  englishPagesOf,
  wordsOf,
} from '../support/built-site.ts';

function linksIn(site: BuiltSite, { root }: BuiltPage, menu: string): string[] {
  return root
    .querySelectorAll(`nav[aria-label="${menu}"] > ul > li > a`)
    .map((link) => (link.getAttribute('href') ?? '').slice(site.base.length));
}

describe.each(everySite)('in $name', (site) => {
  const pathsOf = (list: readonly { id: SectionId }[]) =>
    list.filter(({ id }) => hasSection(site, id)).map(({ id }) => section(id).path);
  const inMenu = pathsOf(menuSections.filter(({ id }) => id !== 'search'));
  const atFoot = pathsOf(footerSections);

  test('the menu of every page is that of the one list', () => {
    const wrong = englishPagesOf(site).filter(
      (page) => linksIn(site, page, 'Main').join() !== inMenu.join(),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('every page can be searched from', () => {
    const without = englishPagesOf(site).filter(
      ({ root }) => root.querySelectorAll('site-search').length !== 1,
    );
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  test('the foot of every page is that of the one list', () => {
    const wrong = englishPagesOf(site).filter(
      (page) =>
        JSON.stringify(linksIn(site, page, 'About this site').slice(0, atFoot.length)) !==
        JSON.stringify(atFoot),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('“Tell us this is wrong” begins a letter or a form, on every page or on none', () => {
    const offers = englishPagesOf(site).map(({ root }) =>
      root
        .querySelectorAll('a')
        .filter((link) => wordsOf(link).startsWith('Tell us this is wrong'))
        .map((link) => link.getAttribute('href') ?? ''),
    );
    expect(offers.flat().filter((href) => !/^(?:mailto|https):[^?]+\?/.test(href))).toEqual([]);
    const without = offers.filter((onPage) => onPage.length === 0);
    expect([0, offers.length]).toContain(without.length);
  });

  test('the menu says which part of the site a page is in', () => {
    const wrong = englishPagesOf(site).filter(({ address, root }) => {
      const current = root
        .querySelectorAll('header a[aria-current]')
        .map((link) => (link.getAttribute('href') ?? '').slice(site.base.length));
      const expected = ['/search/', ...inMenu].filter((path) => address.startsWith(path));
      return current.join() !== expected.join();
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('the menu says which page is open when it is one of its own', () => {
    const unmarked = inMenu.filter(
      (path) =>
        pageAt(site, path).root.querySelectorAll('nav[aria-label=Main] a[aria-current=page]')
          .length !== 1,
    );
    expect(unmarked).toEqual([]);
  });
});
