import { type Page, expect, test } from '@playwright/test';
import { axeFaults } from '../support/axe.ts';
import { faultsOn, layoutsOfSites } from '../support/layouts.ts';
import { sidewaysFaults } from '../support/sideways.ts';

/** Ways of seeing a page that are not the usual one. */
const narrow = { viewport: { width: 320, height: 640 } };
const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
const ways = [
  { way: 'in the dark', use: { colorScheme: 'dark' } },
  { way: 'in forced colours', use: { contextOptions: { forcedColors: 'active' } } },
  { way: 'at 320 px', use: narrow },
  { way: 'at 400 % zoom', use: zoomed },
] as const;

// One test walks a page of each layout of a site.
test.setTimeout(240_000);

for (const { site, layouts } of layoutsOfSites) {
  for (const { way, use } of ways) {
    test.describe(way, () => {
      test.use(use);

      test(`every layout of ${site} is accessible ${way}`, async ({ page }) => {
        expect(await faultsOn(page, layouts, axeFaults)).toEqual([]);
      });
    });
  }

  for (const [way, use] of [
    ['at 320 px', narrow],
    ['at 400 % zoom', zoomed],
  ] as const) {
    test.describe(way, () => {
      test.use(use);

      test(`no layout of ${site} scrolls sideways ${way}`, async ({ page }) => {
        expect(await faultsOn(page, layouts, sidewaysFaults)).toEqual([]);
      });
    });
  }

  test.describe('at 400 % zoom', () => {
    test.use(zoomed);

    test(`what stays at the top of ${site} leaves most of a zoomed page free`, async ({ page }) => {
      expect(await faultsOn(page, layouts, tooMuchThatStays)).toEqual([]);
    });
  });
}

/** What does not scroll away, when it takes more than a quarter of the screen. */
async function tooMuchThatStays(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const staying = [...document.querySelectorAll('body *')].filter((element) =>
      ['fixed', 'sticky'].includes(getComputedStyle(element).position),
    );
    const heights = staying.map((element) => element.getBoundingClientRect().height);
    const height = heights.reduce((sum, one) => sum + one, 0);
    return height <= innerHeight / 4 ? [] : [`${String(height)} px stay in ${String(innerHeight)}`];
  });
}
