import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type PageWeight, kindOfPage, weighPages } from '../../src/commands/page-weight.ts';
import { type BuiltSite, everyContent, filesOf, pageAt } from '../support/built-site.ts';

/** The bytes of HTML, CSS and script that fit in what a server sends before it waits: 14 kB. */
const pageBudget = 14_336;
/** A list holds many records, and may weigh twice as much. None needs more. */
const listBudget = 2 * pageBudget;
/** The page and the font together: what a phone downloads before it shows the page as drawn. */
const firstViewBudget = 28 * 1024;
/** A story holds all its scenes and their pictures, so that it plays without a network. */
const storyBudget = 60 * 1024;
const kinds = ['home', 'guide', 'service', 'place', 'meeting', 'priority', 'campaign', 'other'];

const weights = new Map(
  everyContent.map((site) => [
    site,
    Map.groupBy(
      weighPages(site.folder, site.base).filter(({ address }) => !pageAt(site, address).isRedirect),
      ({ address }) => kindOfPage(address),
    ),
  ]),
);

function pagesOfKind(site: BuiltSite, kind: string): PageWeight[] {
  const pages = weights.get(site)?.get(kind) ?? [];
  if (pages.length === 0) throw new Error(`${site.name} has no page of the kind ${kind}.`);
  return pages;
}

function inWords({ address, total, html, styles, scripts }: PageWeight): string {
  const parts = `${String(html)} HTML, ${String(styles)} CSS, ${String(scripts)} scripts`;
  return `${address}: ${String(total)} bytes (${parts})`;
}

/** The heaviest page of each kind, which is printed when one of them is too heavy. */
function heaviestOfEach(site: BuiltSite): string {
  const heaviest = [...kinds, 'list'].map((kind) =>
    pagesOfKind(site, kind).reduce((a, b) => (b.total > a.total ? b : a)),
  );
  return `The heaviest of each kind:\n${heaviest.map(inWords).join('\n')}`;
}

function tooHeavy(site: BuiltSite, kind: string, budget: number): string[] {
  return pagesOfKind(site, kind)
    .filter(({ total }) => total > budget)
    .map(inWords);
}

describe.each(everyContent)('in $name', (site) => {
  test.each(kinds)('a page of the kind “%s” weighs at most 14 kB', (kind) => {
    expect(tooHeavy(site, kind, pageBudget), heaviestOfEach(site)).toEqual([]);
  });

  test('a page of these kinds and its font weigh at most 28 kB', () => {
    const fonts = filesOf(site, '.woff2').map((file) => statSync(`${site.folder}/${file}`).size);
    expect(fonts).toHaveLength(1);
    const limit = firstViewBudget - (fonts[0] ?? 0);
    const heavy = kinds.flatMap((kind) => tooHeavy(site, kind, limit));
    expect(heavy).toEqual([]);
  });

  test('a story to play, and what is made of it, weighs at most 60 kB', () => {
    expect(tooHeavy(site, 'story', storyBudget)).toEqual([]);
  });

  test('a list weighs at most twice as much', () => {
    expect(tooHeavy(site, 'list', listBudget), heaviestOfEach(site)).toEqual([]);
  });

  test('the scripts of every page are weighed with it', () => {
    const pages = [...kinds, 'list'].flatMap((kind) => pagesOfKind(site, kind));
    expect(pages.filter(({ scripts }) => scripts === 0).map(({ address }) => address)).toEqual([]);
  });
});
