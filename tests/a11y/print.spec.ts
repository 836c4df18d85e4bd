import { expect, test } from '@playwright/test';
import { type BuiltSite, oldminster, pagesOf, real } from '../support/built-site.ts';
import { layout, open } from '../support/layouts.ts';
import { furniture, shownOf } from '../support/printed.ts';
import { served } from '../support/served.ts';
import { sheetsOf } from '../support/sheets-of-paper.ts';

// What every layout prints is looked at in layouts.spec.ts.
test('on a screen, home has all that is left out on paper', async ({ page }) => {
  await open(page, layout('home'));
  expect(await shownOf(page, furniture)).toEqual(furniture);
});

/** A guide or a way to report, and the most sheets of A4 that it may take. */
function longPages(site: BuiltSite): { address: string; most: number }[] {
  return pagesOf(site).flatMap(({ address }) => {
    if (/^\/report\/./.test(address) && !address.endsWith('/sources/')) return { address, most: 4 };
    if (!/^\/advice\/[^/]+\/$/.test(address)) return [];
    // A list that grows with every law: in two columns, with a sheet to spare.
    return { address, most: address === '/advice/the-law/' ? 6 : 5 };
  });
}

for (const site of [real, oldminster]) {
  test(`every guide of ${site.name} is printed on five sheets, every way to report on four`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const more: string[] = [];
    for (const { address, most } of longPages(site)) {
      await page.goto(served(site, address));
      const sheets = await sheetsOf(page);
      if (sheets > most) more.push(`${address}: ${String(sheets)}`);
    }
    expect(more).toEqual([]);
  });
}

test('no number to ring is printed pale, in the dark or with backgrounds', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(served(oldminster, '/advice/domestic-abuse/'));
  const colours = await page
    .locator('main a[href^="tel:"]')
    .evaluateAll((links) =>
      links.map(
        (link) => `${getComputedStyle(link).color} ${getComputedStyle(link).backgroundColor}`,
      ),
    );
  expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0) rgba(0, 0, 0, 0)']);
});

test('the first sheet of a guide is full: nothing before the first break is left empty', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  // A4 at 96 dots an inch, without its margins.
  await page.setViewportSize({ width: 695, height: 1024 });
  for (const { address } of longPages(oldminster)) {
    await page.goto(served(oldminster, address));
    const tallest = await page.evaluate(() => {
      const kept = [...document.querySelectorAll('main *')].filter(
        (element) => getComputedStyle(element).breakInside === 'avoid',
      );
      return Math.max(0, ...kept.map((element) => element.getBoundingClientRect().height));
    });
    expect(tallest, address).toBeLessThan(1024 / 3);
  }
});
