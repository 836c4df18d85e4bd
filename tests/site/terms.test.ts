import { describe, expect, test } from 'vitest';
import {
  type BuiltPage,
  everySite,
  oldminster,
  pageAt,
  pagesOf,
  wordsOf,
  withPage,
} from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

const buttonsOn = ({ root }: BuiltPage) => root.querySelectorAll('main button[popovertarget]');
const meaningOn = ({ root }: BuiltPage, id: string | undefined) =>
  root.querySelectorAll('[popover]').filter((part) => part.id === id);

describe.each(withPage(everySite, '/glossary/'))('in $name', (site) => {
  const content = contentOf(site);
  const terms = recordsOf(content, 'terms');
  const glossary = () => pageAt(site, '/glossary/').root;
  const entry = (id: string) => glossary().querySelector(`main dl > [id="${id}"]`);

  const marked = recordsOf(content, 'guides').flatMap(({ id, file }) =>
    [...file.body.matchAll(/<Term id="([^"]+)">([^<]+)<\/Term>/g)].map(
      ([, term = '', words = '']) => ({ guide: id, term, words }),
    ),
  );

  test('the glossary holds every term, and no other', () => {
    const ids = glossary()
      .querySelectorAll('main dl > [id]')
      .map(({ id }) => id);
    expect(ids.sort()).toEqual(terms.map(({ id }) => id).sort());
  });

  test('each term shows its name, its initials, its meaning and where that comes from', () => {
    const lacking = terms.flatMap(({ id, name, abbreviation = '', means = '' }) => {
      const text = wordsOf(entry(id));
      const wanted = [name, abbreviation, means, 'Where this comes from: '];
      return wanted.filter((words) => !text.includes(words)).map((words) => `${id}: ${words}`);
    });
    expect(lacking).toEqual([]);
  });

  test('a source that has an address is a link in its term', () => {
    const lacking = terms.flatMap(({ id, sources }) => {
      const links = entry(id)?.querySelectorAll('a') ?? [];
      const there = links.map((link) => link.getAttribute('href'));
      return sources.flatMap(({ address }) =>
        address === undefined || there.includes(address) ? [] : `${id}: ${address}`,
      );
    });
    expect(lacking).toEqual([]);
  });

  test('every letter leads to its terms', () => {
    const links = glossary().querySelectorAll('nav[aria-label=Letters] a');
    const headings = glossary().querySelectorAll('main section > h2');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      headings.map(({ id }) => `#${id}`),
    );
  });

  test('guides mark terms', () => {
    expect(marked.length).toBeGreaterThan(1);
  });

  test.each(marked)('the guide $guide shows what “$words” means, there', (one) => {
    const page = pageAt(site, `/advice/${one.guide}/`);
    const record = terms.find(({ id }) => id === one.term);
    const button = buttonsOn(page).find(({ parentNode }) => wordsOf(parentNode) === one.words);
    const [meaning, ...others] = meaningOn(page, button?.getAttribute('popovertarget'));
    expect(button?.getAttribute('aria-label')).toBe(`${one.words}, what this means`);
    expect(others).toEqual([]);
    expect(button?.parentNode?.nextElementSibling).toBe(meaning);
    expect(wordsOf(meaning ?? null)).toContain(record?.means ?? record?.name);
    const link = meaning?.querySelector('a') ?? null;
    expect([wordsOf(link), link?.getAttribute('href')]).toEqual([
      record?.name,
      `${site.base}/glossary/#${one.term}`,
    ]);
  });

  test('beside its words, its meaning and its address, one costs at most 210 bytes', () => {
    const heavy = pagesOf(site).flatMap((page) =>
      buttonsOn(page).flatMap((button) => {
        const marked = button.parentNode;
        const meaning = marked?.nextElementSibling;
        const words = wordsOf(marked ?? null);
        const address = meaning?.querySelector('a')?.getAttribute('href') ?? '';
        const said = words.length * 2 + wordsOf(meaning ?? null).length + address.length;
        const bytes = (marked?.outerHTML.length ?? 0) + (meaning?.outerHTML.length ?? 0) - said;
        return bytes > 210 ? [`${page.address} ${words}: ${String(bytes)}`] : [];
      }),
    );
    expect(heavy).toEqual([]);
  });
});

describe('the fictional glossary shows every state', () => {
  const text = (id: string) =>
    wordsOf(pageAt(oldminster, '/glossary/').root.querySelector(`[id="${id}"]`));

  test('of a term: confirmed', () => {
    expect(text('community-protection-notice')).toContain('Confirmed on 15 September 2026');
  });

  test('of a term: printed in other ways', () => {
    expect(text('independent-domestic-violence-adviser')).toContain(
      'Also printed: Independent Domestic Violence Advisor',
    );
  });

  test('of a term: with a guide', () => {
    expect(text('hate-incident')).toContain('Read more: Hate crime');
  });

  test('of a term: without a meaning', () => {
    expect(text('road-traffic-collision')).toMatch(
      /^Road Traffic Collision RTC ?Where this comes from:/,
    );
  });
});
