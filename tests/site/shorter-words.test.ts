import { describe, expect, test } from 'vitest';
import { sections } from '../../src/site/sections.ts';
import { everySite, hasPage, pageAt } from '../support/built-site.ts';

const shorter = sections.flatMap(({ path, shortens = [] }) =>
  shortens.map((longer) => ({ path, longer })),
);

describe.each(everySite)('in $name', (site) => {
  const here = shorter.filter(({ path }) => hasPage(site, path));

  test('what is said in shorter words is linked from home', () => {
    const home = pageAt(site, '/').root;
    const lost = here.filter(
      ({ path }) => !home.querySelector(`main a[href="${site.base}${path}"]`),
    );
    expect(here.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  test('and directly under the heading of each longer page', () => {
    const lost = here
      .filter(({ longer }) => hasPage(site, longer))
      .filter(({ path, longer }) => {
        const below = pageAt(site, longer).root.querySelector('h1 + p a');
        return below?.getAttribute('href') !== `${site.base}${path}`;
      });
    expect(lost).toEqual([]);
  });
});
