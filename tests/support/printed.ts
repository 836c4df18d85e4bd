import type { Page } from '@playwright/test';

/** What only a screen needs. */
export const furniture = [
  'body > header',
  'body > footer',
  'aside[aria-label="In danger now"]',
  'leave-this-site',
  'site-search',
];

/** A card, a poster, a letter and a certificate leave the house alone: they print nothing but themselves. */
const carried = [
  '/keep-safe/card/',
  '/keep-safe/poster/',
  '/schools/crucial-crew/2027/letter/',
  '/certificate/',
];

/** What only a screen needs and the open page prints all the same. */
export async function printedFurniture(page: Page): Promise<string[]> {
  return onPaper(page, () => shownOf(page, furniture));
}

/** What is wrong with the address that the open page prints below its words. */
export async function wrongPrintedAddress(page: Page): Promise<string[]> {
  if (carried.some((address) => page.url().endsWith(address))) return [];
  return onPaper(page, () => wrongAddress(page));
}

/** The address for paper, where the open page shows it on a screen. */
export async function addressOnScreen(page: Page): Promise<string[]> {
  return shownOf(page, ['body > .only-print']);
}

/** Of some selectors, those of which something shows. */
export async function shownOf(page: Page, selectors: string[]): Promise<string[]> {
  return page.evaluate(
    (all) =>
      all.filter((selector) =>
        [...document.querySelectorAll(selector)].some((element) => element.checkVisibility()),
      ),
    selectors,
  );
}

/** What is found on the open page as it prints. */
async function onPaper(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await look();
  await page.emulateMedia({ media: null });
  return found;
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
