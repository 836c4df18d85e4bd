import { describe, expect, test } from 'vitest';
import { type BuiltPage, everySite, pageAt, pagesOf, readText } from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

const attributeOf = ({ root }: BuiltPage, name: string) =>
  root.querySelector('html')?.getAttribute(name);

interface PublishedLanguages {
  language: string;
  records: { id: string; language: string }[];
}

describe.each(everySite)('in $name', (site) => {
  const languages = recordsOf(contentOf(site), 'languages');
  const whole = (path: string) => `${site.origin}${site.base}${path}`;

  test('search has an index for each language, with the pages of that language alone', () => {
    const { languages: indexed } = JSON.parse(readText(site, 'pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    const counts = new Map<string, number>();
    for (const page of pagesOf(site)) {
      if (!page.root.querySelector('[data-pagefind-body]')) continue;
      const language = (attributeOf(page, 'lang') ?? '').toLowerCase();
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    const made = Object.entries(indexed).map(
      ([code, { page_count }]) => [code, page_count] as const,
    );
    expect(new Map(made)).toEqual(counts);
    for (const { code, id } of languages)
      if (id !== 'en') expect(counts.get(code.toLowerCase())).toBe(2);
  });

  test.each(['/', '/card/'])('the sitemap and each page name the other languages of %s', (page) => {
    const versions = languages.map(({ id, code }) => `${code} ${whole(`/${id}${page}`)}`).sort();
    const sitemap = readText(site, 'sitemap.xml');
    for (const { id } of languages) {
      const [entry = ''] =
        new RegExp(`<url><loc>${whole(`/${id}${page}`)}</loc>.*`).exec(sitemap) ?? [];
      const inSitemap = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
      expect(inSitemap.map(([, code, href]) => `${code ?? ''} ${href ?? ''}`).sort()).toEqual(
        versions,
      );
      const onPage = pageAt(site, `/${id}${page}`).root.querySelectorAll('link[hreflang]');
      expect(
        onPage
          .map(
            (link) => `${link.getAttribute('hreflang') ?? ''} ${link.getAttribute('href') ?? ''}`,
          )
          .sort(),
      ).toEqual(versions);
    }
  });

  test('open data says the language of each text', () => {
    if (languages.length === 0) return;
    const file = JSON.parse(readText(site, 'data/languages.json')) as PublishedLanguages;
    expect(file.language).toBe('en-GB');
    expect(file.records.map(({ id, language }) => `${id} ${language}`).sort()).toEqual(
      languages.map(({ id, code }) => `${id} ${code}`).sort(),
    );
  });

  test('a page in another language says the direction it is read in', () => {
    for (const { id, direction } of languages)
      for (const page of ['/', '/card/'])
        expect(attributeOf(pageAt(site, `/${id}${page}`), 'dir')).toBe(direction);
  });
});
