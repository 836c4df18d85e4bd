import { type Page, expect, test } from '@playwright/test';
import { faultsOn, layout, layoutsOfSites, open } from '../support/layouts.ts';

/** What only a screen needs. */
const furniture = [
  'body > header',
  'body > footer',
  'aside[aria-label="In danger now"]',
  'leave-this-site',
  'site-search',
];

/** A card, a poster and a letter leave the house alone: they print nothing but themselves. */
const carried = ['/keep-safe/card/', '/keep-safe/poster/', '/schools/crucial-crew/2027/letter/'];

test.setTimeout(240_000);

test('on a screen, home has all that is left out on paper', async ({ page }) => {
  await open(page, layout('home'));
  expect(await shownOf(page, furniture)).toEqual(furniture);
});

for (const { site, layouts } of layoutsOfSites) {
  test(`no layout of ${site} prints what only a screen needs`, async ({ page }) => {
    const printed = (paper: Page) => onPaper(paper, () => shownOf(paper, furniture));
    expect(await faultsOn(page, layouts, printed)).toEqual([]);
  });

  test(`every layout of ${site} prints its address below its words`, async ({ page }) => {
    const wrong = (paper: Page) => onPaper(paper, () => wrongAddress(paper));
    const read = layouts.filter(({ address }) => !carried.includes(address));
    expect(await faultsOn(page, read, wrong)).toEqual([]);
  });

  test(`no layout of ${site} shows that address on a screen`, async ({ page }) => {
    const shown = (screen: Page) => shownOf(screen, ['body > .only-print']);
    expect(await faultsOn(page, layouts, shown)).toEqual([]);
  });
}

/** What is found on the open page as it prints. */
async function onPaper(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await look();
  await page.emulateMedia({ media: 'screen' });
  return found;
}

/** Of some selectors, those of which something shows. */
async function shownOf(page: Page, selectors: string[]): Promise<string[]> {
  return page.evaluate(
    (all) =>
      all.filter((selector) =>
        [...document.querySelectorAll(selector)].some((element) => element.checkVisibility()),
      ),
    selectors,
  );
}

async function wrongAddress(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '?';
    const line = document.querySelector<HTMLElement>('body > .only-print');
    const end = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
    if (!line?.checkVisibility()) return ['prints no address'];
    if (!line.innerText.endsWith(`: ${address}`)) return [`prints “${line.innerText}”`];
    return line.getBoundingClientRect().top >= end ? [] : ['prints it above the end'];
  });
}
