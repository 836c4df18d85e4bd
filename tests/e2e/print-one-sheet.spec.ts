import { expect, test } from '@playwright/test';
import { type BuiltSite, hasPage, oldminster, pagesOf, real } from '../support/built-site.ts';
import { sheetsOf } from '../support/sheets-of-paper.ts';
import { served } from '../support/served.ts';

test.setTimeout(120_000);

const lists = ['/places/', '/keep-safe/venues/', '/hate-crime/reporting-centres/'];

/** Every place, every list of places, and every way to narrow it. */
function sheets(site: BuiltSite): string[] {
  const places = pagesOf(site).filter(({ address }) => /^\/places\/./.test(address));
  return [
    ...lists.filter((address) => hasPage(site, address)),
    ...places.map(({ address }) => address),
  ];
}

for (const site of [real, oldminster]) {
  test(`every place and every list of places of ${site.name} is one sheet of A4`, async ({
    page,
  }) => {
    const more: string[] = [];
    for (const address of sheets(site)) {
      await page.goto(served(site, address));
      const count = await sheetsOf(page);
      if (count !== 1) more.push(`${address}: ${String(count)} sheets`);
    }
    expect(more).toEqual([]);
  });
}

test('every page in easy words is one sheet of A4, printed on both sides', async ({ page }) => {
  const more: string[] = [];
  for (const site of [real, oldminster])
    for (const { address } of pagesOf(site).filter((one) => /^\/easy-words\/./.test(one.address))) {
      await page.goto(served(site, address));
      const count = await sheetsOf(page);
      if (count > 2) more.push(`${site.name} ${address}: ${String(count)} sides`);
    }
  expect(more).toEqual([]);
});

test('the sheet of a place says what happens when you arrive, and the number to ring first', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(served(oldminster, '/places/oldminster-library/'));
  await expect(page.getByText('Go to the round desk.')).toBeVisible();
  await expect(page.getByText('Ring 01632 960 201 first.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Google Maps' })).toBeHidden();
});
