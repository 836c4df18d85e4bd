import { describe, expect, test } from 'vitest';
import {
  type BuiltPage,
  type BuiltSite,
  everyContent,
  oldminster,
  englishPagesOf,
  readText,
  wordsOf,
} from '../support/built-site.ts';
import { contentOf, siteOf } from '../support/content-records.ts';

function robotsOf({ root }: BuiltPage): string | undefined {
  return root.querySelector('meta[name=robots]')?.getAttribute('content');
}

function bannerOf({ root }: BuiltPage): string {
  return wordsOf(root.querySelector('aside[aria-label="Not launched yet"]'));
}

function exceptions(site: BuiltSite, isRight: (page: BuiltPage) => boolean): string[] {
  return englishPagesOf(site)
    .filter((page) => !isRight(page))
    .map(({ address }) => address);
}

const isLaunched = (site: BuiltSite) => siteOf(contentOf(site)).launched;

describe.each(everyContent.filter((site) => !isLaunched(site)))(
  'before launch of $name',
  (site) => {
    test('search engines are kept out of every page', () => {
      expect(exceptions(site, (page) => robotsOf(page) === 'noindex, nofollow')).toEqual([]);
    });

    test('every page says that its owner has not confirmed it', () => {
      const says = (page: BuiltPage) => /being prepared.*has not confirmed/.test(bannerOf(page));
      expect(exceptions(site, says)).toEqual([]);
    });

    test('search engines are let in to read that they are kept out', () => {
      expect(readText(site, 'robots.txt')).toMatch(/^Allow: \/$/m);
    });

    test('search engines are not shown the sitemap', () => {
      expect(readText(site, 'robots.txt')).not.toContain('Sitemap');
    });
  },
);

describe('after launch', () => {
  test('search engines are kept out of no page but the form for editors', () => {
    expect(exceptions(oldminster, (page) => robotsOf(page) === undefined)).toEqual(['/edit/']);
  });

  test('no page says that it is not confirmed', () => {
    expect(exceptions(oldminster, (page) => bannerOf(page) === '')).toEqual([]);
  });

  test('search engines are shown the sitemap', () => {
    const sitemap = `Sitemap: ${oldminster.origin}/sitemap.xml`;
    expect(readText(oldminster, 'robots.txt')).toContain(sitemap);
  });
});
