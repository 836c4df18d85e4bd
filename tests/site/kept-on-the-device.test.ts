import { describe, expect, test } from 'vitest';
import { backGuard } from '../../src/site/security.ts';
import { type BuiltSite, everyPage, everySite, filesOf, readText } from '../support/built-site.ts';

/** Every script that a page can run: those in pages, ours, and the search index’s own two. */
function scriptsOf(site: BuiltSite): { name: string; code: string }[] {
  const inPages = everyPage(site).flatMap(({ address, root }) =>
    root.querySelectorAll('script').map((script) => ({ name: address, code: script.textContent })),
  );
  const files = filesOf(site, '.js').filter(
    (file) => file.startsWith('_astro/') || /^pagefind\/pagefind(?:-worker)?\.js$/.test(file),
  );
  expect(files.length).toBeGreaterThan(2);
  return [...inPages, ...files.map((name) => ({ name, code: readText(site, name) }))];
}

function scriptsWith(site: BuiltSite, pattern: RegExp): string[] {
  return scriptsOf(site).flatMap(({ name, code }) => (pattern.test(code) ? name : []));
}

describe.each(everySite)('in $name', (site) => {
  test('no script sets a cookie', () => {
    expect(scriptsWith(site, /cookie/i)).toEqual([]);
  });

  test('no script keeps anything on the device', () => {
    expect(scriptsWith(site, /localStorage|indexedDB|openDatabase|\bcaches\b/)).toEqual([]);
  });

  test('no script stays behind as a service worker', () => {
    expect(scriptsWith(site, /serviceWorker/)).toEqual([]);
  });

  test('no script writes an address of its own into the history', () => {
    expect(scriptsWith(site, /pushState|replaceState|location\.hash\s*=/)).toEqual([]);
  });

  test('a tab remembers one thing only, that it was left, and no word about what', () => {
    const using = scriptsOf(site).filter(({ code }) => code.includes('sessionStorage'));
    expect(new Set(using.map(({ code }) => code))).toEqual(new Set([backGuard]));
    const [, name = ''] = /(\w+)=sessionStorage/.exec(backGuard) ?? [];
    const written = new RegExp(`\\b${name}(?:\\.\\w+|\\[[^\\]]*\\])=[^=,)]*`, 'g');
    expect(backGuard.match(written)).toEqual([`${name}.left=1`]);
  });

  test('no page is kept by the browser for later', () => {
    const [pages] = readText(site, '_headers').split('\n\n');
    expect(pages).toContain(`${site.base}/*\n`);
    expect(pages).toContain('Cache-Control: no-store');
  });
});
