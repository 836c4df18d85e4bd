import { describe, expect, test } from 'vitest';
import {
  type BuiltPage,
  type BuiltSite,
  everySite,
  oldminster,
  pageAt,
  pagesOf,
  wordsOf,
  withPage,
} from '../support/built-site.ts';
import { papersOf, recordsCiting } from '../support/citing-records.ts';

interface Listed {
  kind: string;
  name: string;
  href: string;
}

const addressOf = (paper: string) => `/documents/${paper}/`;

/** The records that the page of a paper says rest on it, kind by kind. */
function listedOn({ root }: BuiltPage): Listed[] {
  return root.querySelectorAll('section[aria-labelledby=facts] details').flatMap((kind) =>
    kind.querySelectorAll('li > a').map((link) => ({
      kind: wordsOf(kind.querySelector('summary strong')),
      name: wordsOf(link),
      href: link.getAttribute('href') ?? '',
    })),
  );
}

/** The page of this site that a link leads to. */
function pageBehind(site: BuiltSite, href: string): BuiltPage {
  return pageAt(site, href.slice(site.base.length).replace(/#.*/, ''));
}

/** One record of each kind on the page of a paper: another one for each paper, the same every day. */
function oneOfEachKind(listed: Listed[], paper: string): Listed[] {
  return [...Map.groupBy(listed, ({ kind }) => kind).values()].flatMap(
    (ofKind) => ofKind[(paper.length * 7) % ofKind.length] ?? [],
  );
}

describe.each(withPage(everySite, '/documents/'))('in $name', (site) => {
  describe.each(papersOf(site))('the page of %s', (paper) => {
    const page = () => pageAt(site, addressOf(paper));

    test('lists as many records as cite the paper', () => {
      expect(listedOn(page())).toHaveLength(recordsCiting(site, paper).length);
    });

    test('lists every record that cites the paper, by its name', () => {
      const names = listedOn(page()).map(({ name }) => name);
      const missing = recordsCiting(site, paper).filter(
        (record) => !names.some((name) => name.includes(record.name)),
      );
      expect(missing).toEqual([]);
    });

    test('says of each kind how many there are', () => {
      const wrong = page()
        .root.querySelectorAll('section[aria-labelledby=facts] details')
        .filter((kind) => {
          const said = /\((\d+)\)$/.exec(wordsOf(kind.querySelector('summary')))?.[1];
          return Number(said) !== kind.querySelectorAll('li > a').length;
        });
      expect(wrong.map(wordsOf)).toEqual([]);
    });

    test('leads to a fact of each kind, whose own sources lead back', () => {
      const lost = oneOfEachKind(listedOn(page()), paper).filter(({ href }) => {
        const back = `${site.base}${addressOf(paper)}`;
        const { root } = pageBehind(site, href);
        // A guide has so many sources that they stand on a page of their own.
        const elsewhere = root.querySelector('main a[href$="/sources/"]')?.getAttribute('href');
        const sources = elsewhere === undefined ? root : pageBehind(site, elsewhere).root;
        return !sources.querySelector(`main a[href="${back}"]`);
      });
      expect(lost).toEqual([]);
    });

    test('says who published it and where it can be had', () => {
      const facts = page().root.querySelector('main dl')?.querySelectorAll('dt').map(wordsOf);
      expect(facts).toEqual(['Published by', 'Date', 'The paper itself']);
    });

    test('every link to a part of the page lands', () => {
      const links = page().root.querySelectorAll('nav[aria-label="On this page"] a');
      const lost = links.filter((link) => {
        const id = (link.getAttribute('href') ?? '').slice(1);
        return page().root.querySelector(`[id="${id}"]`) === null;
      });
      expect(lost.map(wordsOf)).toEqual([]);
    });
  });

  test('every source that is one of our papers leads to its page', () => {
    // A paper that was only just written down is not cited yet.
    const cited = papersOf(site).filter((paper) => recordsCiting(site, paper).length > 0);
    const pages = cited.map((paper) => `${site.base}${addressOf(paper)}`);
    const sourced = pagesOf(site).flatMap(({ root }) =>
      root
        .querySelectorAll('main details li > a, main article > div li > a')
        .map((link) => link.getAttribute('href') ?? ''),
    );
    expect(pages.filter((page) => !sourced.includes(page))).toEqual([]);
  });

  test('the list of papers has every one', () => {
    const links = pageAt(site, '/documents/').root.querySelectorAll('main li > h3 > a');
    const hrefs = links.map((link) => (link.getAttribute('href') ?? '').slice(site.base.length));
    expect(hrefs.sort()).toEqual(papersOf(site).map(addressOf).sort());
  });
});

describe('in Oldminster a paper', () => {
  const page = () => pageAt(oldminster, addressOf('annual-plan-2026-27'));

  test('that has an address can be read there', () => {
    expect(
      page().root.querySelector(
        'main a[href="https://www.oldminster.example/annual-plan-2026-27"]',
      ),
    ).not.toBeNull();
  });

  test('says of each date where it stood', () => {
    const dates = wordsOf(page().root.querySelector('section[aria-labelledby=dates]'));
    expect(dates).toMatch(/planned then.*not known whether it was held|cancelled/);
  });

  test('shows its money with its period and its place in the paper, and adds nothing up', () => {
    const rows = page()
      .root.querySelectorAll('section[aria-labelledby=money] tbody tr')
      .map(wordsOf);
    expect(rows).toEqual([
      expect.stringMatching(/^Lantern: The helpline, for a year.*Priority 1.*2026-27£12,500$/),
      expect.stringMatching(/^Lights on the quay.*Priority 2.*2026-27No figure$/),
    ]);
  });

  test('that lists nothing shows no empty part', () => {
    const sections = pageAt(oldminster, addressOf('annual-plan-2025-26'))
      .root.querySelectorAll('main section[aria-labelledby]')
      .map((section) => section.getAttribute('aria-labelledby'));
    expect(sections).not.toContain('money');
  });
});
