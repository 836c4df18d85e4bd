import { describe, expect, test } from 'vitest';
import { type BuiltSite, everyContent, pageAt, wordsOf, withPage } from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

function articleOf(site: BuiltSite, id: string) {
  return pageAt(site, '/priorities/commissioner/').root.querySelector(`article[id="${id}"]`);
}

describe.each(withPage(everyContent, '/priorities/commissioner/'))(
  'the commissioner’s priorities of $name',
  (site) => {
    const content = contentOf(site);
    const projects = recordsOf(content, 'projects');
    const priorities = recordsOf(content, 'commissioner-priorities').map(({ id, number }) => ({
      id,
      number,
      served: projects.filter((project) => project.commissionerPriorities?.includes(id)),
    }));

    test.each(priorities)(
      '$id counts the projects beside it and leads to each',
      ({ id, served }) => {
        const article = articleOf(site, id);
        const hrefs = served.map((project) => `/projects/${project.id}/`);
        const links = article?.querySelectorAll('a[href^="/projects/"]') ?? [];
        expect(links.map((link) => link.getAttribute('href')).sort()).toEqual(hrefs.sort());
        expect(wordsOf(article)).toContain(
          served.length === 0 ? 'beside no project' : `${String(served.length)} local project`,
        );
      },
    );

    test.each(priorities)('$id stands with its printed number, if it has one', ({ id, number }) => {
      const words = wordsOf(articleOf(site, id));
      if (number === undefined) expect(words).not.toMatch(/^Priority/);
      else expect(words).toMatch(new RegExp(`^Priority ${String(number)}(?!\\d)`));
    });
  },
);
