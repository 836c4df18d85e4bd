import { expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { served } from '../support/served.ts';
import { type Spoken, spokenIn } from '../support/spoken.ts';

/** A page of each kind that is read aloud most. */
const pages = [
  '/advice/hate-crime/',
  '/help/',
  '/report/hate-crime/',
  '/places/oldminster-library/',
  '/meetings/',
  '/priorities/2026-27/cut-anti-social-behaviour/',
  '/easy-words/get-help-now/',
  '/qaa/',
];

/** A name that is written so. */
const written = 'OpenStreetMap';

/** What is wrong with what is said of a link, a button or a heading. */
function slipsIn({ role, words }: Spoken): string[] {
  return [
    words.trim() === '' && 'has no name',
    /\s[,.;:!?](?:\s|$)/.test(words) && 'has a space before a sign',
    /\p{Ll}\p{Lu}|\p{L}\d{3}|\d{3}\p{L}/u.test(words.replace(written, '')) && 'is glued',
    /(?:^|\s)(\S{3,}(?: \S+)*) \1(?:\s|$)/.test(words) && 'says something twice',
  ].flatMap((slip) => (slip === false ? [] : [`${role} “${words}” ${slip}`]));
}

for (const address of pages) {
  test(`what is said of ${address} is in order, named, whole and said once`, async ({ page }) => {
    await page.goto(served(oldminster, address));
    const said = await spokenIn(page.locator('main'));
    const named = said.filter(({ role }) => /^(?:link|button|heading)$/.test(role));
    expect(named.length).toBeGreaterThan(5);
    expect(named.flatMap(slipsIn)).toEqual([]);
    const levels = said.flatMap(({ level }) => level ?? []);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    const doubled = said.filter(({ words }, at) => words !== '' && words === said[at - 1]?.words);
    expect(doubled).toEqual([]);
    expect(await page.locator('main :is(ul, ol):not(:has(> *))').count()).toBe(0);
  });
}
