import { describe, expect, test } from 'vitest';
import {
  type BuiltPage,
  type BuiltSite,
  everyPage,
  everySite,
  pagesOf,
  wordsOf,
} from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

function titleOf({ root }: BuiltPage): string {
  return wordsOf(root.querySelector('head > title'));
}

function descriptionOf({ root }: BuiltPage): string {
  return root.querySelector('meta[name=description]')?.getAttribute('content')?.trim() ?? '';
}

/** What is said by more than one page of a site, with the pages that say it. */
function saidTwice(site: BuiltSite, said: (page: BuiltPage) => string): string[] {
  return [...Map.groupBy(pagesOf(site), said)]
    .filter(([, pages]) => pages.length > 1)
    .map(([words, pages]) => `“${words}”: ${pages.map(({ address }) => address).join(', ')}`);
}

/** The addresses of the pages that are not as they should be. */
function exceptions(site: BuiltSite, isRight: (page: BuiltPage) => boolean): string[] {
  return pagesOf(site)
    .filter((page) => !isRight(page))
    .map(({ address }) => address);
}

function levelsOf({ root }: BuiltPage): number[] {
  return root.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
}

/** The articles and sections of a page in which a heading is above the one they begin with. */
function partsUpsideDown({ root }: BuiltPage): string[] {
  return root.querySelectorAll('article, section').flatMap((part) => {
    const headings = part.querySelectorAll('h1, h2, h3, h4, h5, h6');
    const [own, ...inside] = headings.map(({ tagName }) => tagName);
    const above = inside.some((tagName) => own !== undefined && tagName < own);
    return above ? [wordsOf(headings[0] ?? null)] : [];
  });
}

function canonicalOf({ root }: BuiltPage): string | undefined {
  return root.querySelector('link[rel=canonical]')?.getAttribute('href');
}

describe.each(everySite)('in $name', (site) => {
  test('no two pages have the same title', () => {
    expect(saidTwice(site, titleOf)).toEqual([]);
  });

  test('every page has a title', () => {
    expect(exceptions(site, (page) => titleOf(page) !== '')).toEqual([]);
  });

  test('no two pages have the same description', () => {
    expect(saidTwice(site, descriptionOf)).toEqual([]);
  });

  test('every page has a description', () => {
    expect(exceptions(site, (page) => descriptionOf(page) !== '')).toEqual([]);
  });

  test('every page has one first heading, with words in it', () => {
    const isRight = ({ root }: BuiltPage) => {
      const [heading, second] = root.querySelectorAll('h1');
      return wordsOf(heading ?? null) !== '' && second === undefined;
    };
    expect(exceptions(site, isRight)).toEqual([]);
  });

  test('headings never skip a level', () => {
    const isRight = (page: BuiltPage) =>
      levelsOf(page).every((level, index, levels) => level <= (levels[index - 1] ?? 0) + 1);
    expect(exceptions(site, isRight)).toEqual([]);
  });

  test('no heading inside a part of a page stands above the heading of that part', () => {
    const faults = pagesOf(site).flatMap((page) =>
      partsUpsideDown(page).map((heading) => `${page.address} under “${heading}”`),
    );
    expect(faults).toEqual([]);
  });

  test('every page says that it is in British English, or in a language of the content', () => {
    const codes = recordsOf(contentOf(site), 'languages').map(({ code }) => code);
    const other = everyPage(site).filter(
      ({ root }) =>
        !['en-GB', ...codes].includes(root.querySelector('html')?.getAttribute('lang') ?? ''),
    );
    expect(other.map(({ address }) => address)).toEqual([]);
  });

  test('every page names its own address as the one to keep', () => {
    const own = (page: BuiltPage) => `${site.origin}${site.base}${page.address}`;
    expect(exceptions(site, (page) => canonicalOf(page) === own(page))).toEqual([]);
  });
});
