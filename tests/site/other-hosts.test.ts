import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import {
  type BuiltSite,
  everyPage,
  everySite,
  readerScripts,
  readText,
  stylesOf,
} from '../support/built-site.ts';
import { elementsOf } from '../support/elements.ts';

const loading = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background'];
/** A link in the head that only names an address; all others make the browser go there. */
const naming = new Set(['canonical', 'alternate']);

function isElsewhere(address: string): boolean {
  return /^(?:[a-z]+:)?\/\//i.test(address.trim());
}

/** The addresses that an element makes the browser fetch. */
function loadedBy(element: HTMLElement): string[] {
  const names = element.tagName === 'LINK' && !isNaming(element) ? [...loading, 'href'] : loading;
  const svg = ['USE', 'IMAGE'].includes(element.tagName) ? ['href', 'xlink:href'] : [];
  return [...names, ...svg].flatMap((name) => element.getAttribute(name) ?? []);
}

function isNaming(link: HTMLElement): boolean {
  return naming.has(link.getAttribute('rel') ?? '');
}

function loadedFromElsewhere(site: BuiltSite): string[] {
  return everyPage(site).flatMap((page) =>
    elementsOf(page)
      .flatMap(loadedBy)
      .filter(isElsewhere)
      .map((elsewhere) => `${page.address} loads ${elsewhere}`),
  );
}

function namedIn(site: BuiltSite, files: readonly string[], pattern: RegExp): string[] {
  expect(files.length).toBeGreaterThan(0);
  return files.flatMap((file) =>
    (readText(site, file).match(pattern) ?? []).map((found) => `${file} has ${found}`),
  );
}

describe.each(everySite)('in $name', (site) => {
  test('no page loads anything from another host', () => {
    expect(loadedFromElsewhere(site)).toEqual([]);
  });

  test('no page frames another', () => {
    const framing = everyPage(site).filter(
      ({ root }) => root.querySelector('iframe, frame, object, embed, portal') !== null,
    );
    expect(framing.map(({ address }) => address)).toEqual([]);
  });

  test('no style loads a font or a picture from another host', () => {
    const elsewhere = /(?:url\(\s*["']?|@import\s*["'])(?:[a-z]+:)?\/\/[^"')]*/gi;
    const found = stylesOf(site).flatMap(({ style }) => style.match(elsewhere) ?? []);
    expect(found).toEqual([]);
  });

  test('no script of ours names another host', () => {
    expect(namedIn(site, readerScripts(site), /["'`](?:https?:|wss?:)?\/\/\w[^"'`]*/g)).toEqual([]);
  });

  test('every link to another host keeps quiet about where the reader came from', () => {
    const telling = everyPage(site).flatMap(({ address, root }) =>
      root
        .querySelectorAll('a[href], area[href]')
        .filter((link) => isElsewhere(link.getAttribute('href') ?? ''))
        .filter((link) => !(link.getAttribute('rel') ?? '').split(/\s+/).includes('noreferrer'))
        .map((link) => `${address} links to ${link.getAttribute('href') ?? ''}`),
    );
    expect(telling).toEqual([]);
  });
});
