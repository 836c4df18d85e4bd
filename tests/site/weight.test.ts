import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type PageWeight, weighPages } from '../../src/commands/bench/page-weight.ts';
import { everyContent, filesOf, pageAt } from '../support/built-site.ts';

/** The bytes of HTML, CSS and script that fit in what a server sends before it waits: 14 kB. */
const pageBudget = 14_336;
/** A list holds many records, and may weigh twice as much. None needs more. */
const listBudget = 2 * pageBudget;
/** The page and the font together: what a phone downloads before it shows the page as drawn. */
const firstViewBudget = 28 * 1024;
/** A story holds all its scenes and their pictures, so that it plays without a network. */
const storyBudget = 60 * 1024;

const isStory = ({ address }: PageWeight) =>
  /^\/schools\/virtual-crew\/(?!for-teachers|at-home)[^/]+\//.test(address);
/** Pages of many records, and the form for editors, which no reader loads. Every other page has the smallest budget. */
const isList = ({ address }: PageWeight) =>
  /^\/(?:advice|advice\/the-law|help|places|places\/with\/[^/]+|meetings|campaigns|schools|schools\/virtual-crew|partners|glossary|a-z|statistics|priorities|priorities\/[^/]+|projects|projects\/[^/]+|projects\/for\/[^/]+\/[^/]+|documents\/[^/]+|edit|hate-crime\/reporting-centres|keep-safe\/venues)\/$/.test(
    address,
  );

const says = ({ address, total, html, styles, scripts }: PageWeight) =>
  `${address}: ${String(total)} bytes (${String(html)} HTML, ${String(styles)} CSS, ${String(scripts)} scripts)`;

describe.each(everyContent)('in $name', (site) => {
  const all = weighPages(site.folder, site.base).filter(
    ({ address }) => !pageAt(site, address).isRedirect,
  );
  const pages = all.filter((page) => !isStory(page) && !isList(page));
  const above = (list: readonly PageWeight[], budget: number) =>
    list.filter(({ total }) => total > budget).map(says);
  const heaviest = `The heaviest are:\n${pages
    .sort((a, b) => b.total - a.total)
    .slice(0, 8)
    .map(says)
    .join('\n')}`;

  test('a page weighs at most 14 kB', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(above(pages, pageBudget), heaviest).toEqual([]);
  });

  test('a page and its font weigh at most 28 kB', () => {
    // The letters of other languages are in a file of their own, which no page of these loads.
    const fonts = filesOf(site, '.woff2')
      .filter((file) => file.includes('-latin-wght-'))
      .map((file) => statSync(`${site.folder}/${file}`).size);
    expect(fonts).toHaveLength(1);
    expect(above(pages, firstViewBudget - (fonts[0] ?? 0)), heaviest).toEqual([]);
  });

  test('a story to play, and what is made of it, weighs at most 60 kB', () => {
    expect(above(all.filter(isStory), storyBudget)).toEqual([]);
  });

  test('a list weighs at most twice as much as a page', () => {
    expect(above(all.filter(isList), listBudget)).toEqual([]);
  });

  test('the scripts of every page are weighed with it', () => {
    const lists = all.filter((page) => !isStory(page));
    expect(lists.filter(({ scripts }) => scripts === 0).map(({ address }) => address)).toEqual([]);
  });
});
