import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { isVagueLinkText } from '../../src/domain/link.ts';
import { type BuiltPage, everyContent, everyPage, wordsOf } from '../support/built-site.ts';

/** What a link is called by a screen reader. */
function nameOf(link: HTMLElement): string {
  return link.getAttribute('aria-label') ?? wordsOf(link);
}

function linksOf({ root }: BuiltPage): HTMLElement[] {
  return root.querySelectorAll('a[href]');
}

/** What else tells a link apart: the sentence or list items it is in, and the heading over them. */
function contextOf(link: HTMLElement): string {
  const heading = link
    .closest('section, article, details')
    ?.querySelector('h1, h2, h3, h4, h5, h6');
  const around = ancestorsOf(link).filter(({ tagName }) => /^(?:LI|P|TD|DD)$/.test(tagName));
  return [heading ?? null, ...around].map(wordsOf).join(' / ');
}

function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const { parentNode } = element;
  return parentNode === null ? [] : [parentNode, ...ancestorsOf(parentNode)];
}

function targetsOf(links: readonly HTMLElement[]): Set<string | undefined> {
  return new Set(links.map((link) => link.getAttribute('href')));
}

/** The link texts of a page that lead to several addresses, with nothing to tell which is which. */
function ambiguous(page: BuiltPage): string[] {
  const sameName = Map.groupBy(linksOf(page), (link) => nameOf(link).toLowerCase());
  const doubtful = [...sameName.values()].filter((links) => targetsOf(links).size > 1).flat();
  const named = (link: HTMLElement) => `${nameOf(link).toLowerCase()} / ${contextOf(link)}`;
  return [...Map.groupBy(doubtful, named)]
    .map(([name, links]) => ({
      name,
      targets: targetsOf(links),
    }))
    .filter(({ targets }) => targets.size > 1)
    .map(({ name, targets }) => `${page.address} “${name}”: ${[...targets].join(', ')}`);
}

describe.each(everyContent)('in $name', (site) => {
  test('every link has words', () => {
    const mute = everyPage(site).flatMap((page) =>
      linksOf(page).flatMap((link) =>
        nameOf(link) === '' ? `${page.address} ${link.outerHTML}` : [],
      ),
    );
    expect(mute).toEqual([]);
  });

  test('no link is called “here” or “more”', () => {
    const empty = everyPage(site).flatMap((page) =>
      linksOf(page)
        .map(nameOf)
        .filter(isVagueLinkText)
        .map((name) => `${page.address} “${name}”`),
    );
    expect(empty).toEqual([]);
  });

  test('no two links of a page that look the same lead to different pages', () => {
    expect(everyPage(site).flatMap(ambiguous)).toEqual([]);
  });
});
