import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import {
  type BuiltPage,
  type BuiltSite,
  everyPage,
  everySite,
  hasPage,
  pagesOf,
  readText,
} from '../support/built-site.ts';
import { elementsOf } from '../support/elements.ts';

function policyOf({ root }: BuiltPage): string {
  const meta = root.querySelector('meta[http-equiv=Content-Security-Policy]');
  return meta?.getAttribute('content') ?? '';
}

function policyInHeaders(site: BuiltSite): string {
  return /Content-Security-Policy: (.*)/.exec(readText(site, '_headers'))?.[1] ?? '';
}

function inlineScripts({ root }: BuiltPage): string[] {
  return (
    root
      .querySelectorAll('script')
      // A block of data for search engines is not code: no browser runs it.
      .filter((script) => script.getAttribute('type') !== 'application/ld+json')
      .filter((script) => !script.hasAttribute('src'))
      .map((script) => script.textContent)
  );
}

function inlineStyles({ root }: BuiltPage): string[] {
  return root.querySelectorAll('style').map((style) => style.textContent);
}

/** The addresses of the pages, redirects too, on which something stands. */
function pagesWith(site: BuiltSite, isOn: (page: BuiltPage) => boolean): string[] {
  return everyPage(site)
    .filter(isOn)
    .map(({ address }) => address);
}

function anyElement(page: BuiltPage, is: (element: HTMLElement) => boolean): boolean {
  return elementsOf(page).some(is);
}

/** A policy without the hashes of styles: a page names its own, the headers name those of all pages. */
function withoutHashes(policy: string): string {
  return policy.replace(/(?<=style-src 'self')[^;]*/, '');
}

function hashesNamedIn(policy: string): string[] {
  return (policy.match(/(?<='sha256-)[^']+/g) ?? []).sort();
}

function hashesOf(pages: readonly BuiltPage[]): string[] {
  const there = new Set(pages.flatMap((page) => [...inlineScripts(page), ...inlineStyles(page)]));
  return [...there].map((code) => createHash('sha256').update(code).digest('base64')).sort();
}

describe.each(everySite)('in $name', (site) => {
  test('the policy stands first in every page, after the character set', () => {
    const wrong = pagesOf(site).filter(({ root }) => {
      const [first, second] = root.querySelector('head')?.children ?? [];
      return (
        !first?.hasAttribute('charset') ||
        second?.getAttribute('http-equiv') !== 'Content-Security-Policy'
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('a page that only leads on has nothing for a policy to keep out', () => {
    const loading = everyPage(site).filter(
      ({ isRedirect, root }) =>
        isRedirect && root.querySelector('script, style, img, [src], [rel=stylesheet]') !== null,
    );
    expect(loading.map(({ address }) => address)).toEqual([]);
  });

  test('the policy begins by allowing nothing', () => {
    const wrong = pagesOf(site).filter((page) => !policyOf(page).startsWith("default-src 'none';"));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('the policy allows no inline code, no eval and no other host', () => {
    const lax = /unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|data:|blob:|\*/;
    const wrong = pagesOf(site).filter((page) => lax.test(policyOf(page)));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('the headers say the same policy, and that no page may be framed', () => {
    const expected = withoutHashes(policyInHeaders(site).replace(/; frame-ancestors 'none'$/, ''));
    expect(expected).not.toBe(withoutHashes(policyInHeaders(site)));
    const wrong = pagesOf(site).filter((page) => withoutHashes(policyOf(page)) !== expected);
    const others = ['/edit/', '/search/', '/signed-films/'].filter((address) =>
      hasPage(site, address),
    );
    expect(wrong.map(({ address }) => address).sort()).toEqual(others);
  });

  test('the page of films alone may play one', () => {
    const may = pagesOf(site).filter((page) => policyOf(page).includes('media-src'));
    const playing = pagesWith(site, ({ root }) => root.querySelector('video') !== null);
    expect(may.map(({ address }) => address)).toEqual(expect.arrayContaining(playing));
    expect(may.length).toBeLessThanOrEqual(1);
  });

  test('the page of search alone may run the index of every word', () => {
    const may = pagesOf(site).filter((page) => policyOf(page).includes("'wasm-unsafe-eval'"));
    expect(may.map(({ address }) => address)).toEqual(['/search/']);
    expect(readText(site, '_headers')).toContain(`${site.base}/search/\n  ! Content-Security`);
  });

  test('the form for editors runs no script that stands in its page, and no other page loads it', () => {
    const [form] = pagesOf(site).filter(({ address }) => address === '/edit/');
    const loading = pagesOf(site).filter(({ html }) => /src="[^"]*EditForm/.test(html));
    expect(loading).toEqual(form ? [form] : []);
    if (form) expect(policyOf(form)).toContain("script-src 'self';");
  });

  test('only scripts and styles that its policy names stand inside a page', () => {
    const wrong = pagesOf(site).filter((page) => {
      const named = hashesNamedIn(policyOf(page));
      return hashesOf([page]).some((hash) => !named.includes(hash));
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('the headers name no script and no style that is not there', () => {
    expect(hashesNamedIn(policyInHeaders(site))).toEqual(hashesOf(pagesOf(site)));
  });

  test('no element has a style of its own', () => {
    const styled = ({ root }: BuiltPage) => root.querySelector('[style]') !== null;
    expect(pagesWith(site, styled)).toEqual([]);
  });

  test('no element listens by an attribute', () => {
    const listens = (element: HTMLElement) =>
      Object.keys(element.attributes).some((name) => /^on/i.test(name));
    expect(pagesWith(site, (page) => anyElement(page, listens))).toEqual([]);
  });

  test('no link runs a script', () => {
    // A title may begin with any word, and is also the content of an element for previews.
    const isTitle = ({ attributes }: HTMLElement) =>
      'content' in attributes && !('http-equiv' in attributes);
    const runs = (element: HTMLElement) =>
      !isTitle(element) &&
      Object.values(element.attributes).some((value) => /^\s*(?:javascript|data):/i.test(value));
    expect(pagesWith(site, (page) => anyElement(page, runs))).toEqual([]);
  });

  test('no page tells another host where the reader came from', () => {
    const tells = ({ root }: BuiltPage) =>
      root.querySelector('meta[name=referrer]')?.getAttribute('content') !== 'no-referrer';
    expect(pagesWith(site, tells)).toEqual([]);
  });

  test('nothing typed can be sent: no form has an address and no field has a name', () => {
    const sends = ({ root }: BuiltPage) =>
      root.querySelector('form[action], form[method], [formaction], [name]:not(meta, details)') !==
      null;
    expect(pagesWith(site, sends)).toEqual([]);
  });
});
