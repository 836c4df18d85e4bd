import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyContent, filesOf, hasSection, oldminster, pageAt } from '../support/built-site.ts';
import { pagesOf, shownIn, underAFolder } from '../support/built-site.ts';

describe('a file to download', () => {
  const page = '/files/annual-report/';

  test('has a page that says what it is, how long and how large, and whose', () => {
    const shown = shownIn(pageAt(oldminster, page));
    expect(shown).toContain('Download the file (PDF, 3 pages, 28 kB)');
    expect(shown).toContain('30 June 2026');
    expect(shown).toContain('met residents four times');
  });

  test.each([oldminster, underAFolder])('is on this host, byte for byte, in $name', (site) => {
    const link = pageAt(site, page).root.querySelector('main a[href$=".pdf"]');
    expect(link?.getAttribute('href')).toBe(`${site.base}${page}annual-report.pdf`);
    const [whole, made] = [`${site.folder}${page}`, `${site.content}/files/`].map((folder) =>
      readFileSync(`${folder}annual-report.pdf`),
    );
    expect(whole).toEqual(made);
  });

  test('is named in the words of another page with what it is', () => {
    expect(shownIn(pageAt(oldminster, '/about/'))).toContain(
      'What we did in a year is in Annual report 2025 to 2026 (PDF, 3 pages, 28 kB).',
    );
  });
});

test.each(everyContent)(
  '$name leads to files to download where it has any, and only there',
  (site) => {
    const has = hasSection(site, 'files');
    const leading = pagesOf(site).filter(({ root }) => root.querySelector('a[href^="/files/"]'));
    expect(leading.length > 0).toBe(has);
    expect(filesOf(site, '.pdf').length > 0).toBe(has);
  },
);
