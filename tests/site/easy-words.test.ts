import { describe, expect, test } from 'vitest';
import { everySite, hasPage, pageAt } from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

describe.each(everySite)('in $name', (site) => {
  const easy = recordsOf(contentOf(site), 'easy-words').flatMap(({ id, shortens }) =>
    shortens.map((longer) => ({ path: `/easy-words/${id}/`, longer })),
  );

  test('home leads to the pages in easy words', () => {
    const link = pageAt(site, '/').root.querySelector(`main a[href="${site.base}/easy-words/"]`);
    expect(link !== null).toBe(hasPage(site, '/easy-words/'));
  });

  test('each longer page has the link directly under its heading', () => {
    const lost = easy.filter(({ path, longer }) => {
      const below = pageAt(site, longer).root.querySelector('h1 + p a');
      return below?.getAttribute('href') !== `${site.base}${path}`;
    });
    expect(lost).toEqual([]);
  });
});
