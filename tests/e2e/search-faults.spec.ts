import { expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { searchOpener } from '../support/menu.ts';
import { results, said, search } from '../support/searching.ts';
import { served } from '../support/served.ts';

const aToZ = { name: 'Find it in the A to Z' };

test('search says that it is not working without its answers', async ({ page }) => {
  await page.route('**/search/answers.json', (route) => route.abort());
  await page.goto(served(oldminster, '/'));
  await search(page, 'fire safety');
  await expect(said(page)).toContainText('Search is not working.');
});

test('the search of every word says that it is not working without its index', async ({ page }) => {
  await page.route('**/pagefind/*.pf_meta', (route) => route.abort());
  await page.goto(served(oldminster, '/search/'));
  await search(page, 'fire safety');
  await page.getByRole('button', { name: 'Look through every word' }).click();
  await expect(page.getByText('could not be loaded')).toBeVisible();
});

test('search that is not working leads to the A to Z', async ({ page }) => {
  await page.route('**/search/answers.json', (route) => route.abort());
  await page.goto(served(oldminster, '/'));
  await search(page, 'fire safety');
  await page.getByRole('link', aToZ).click();
  await expect(page).toHaveURL(served(oldminster, '/a-z/'));
});

test('search that is not working says what always works', async ({ page }) => {
  await page.route('**/search/answers.json', (route) => route.abort());
  await page.goto(served(oldminster, '/'));
  await search(page, 'fire safety');
  await expect(page.locator('site-search').getByRole('link', { name: 'call 999' })).toBeVisible();
});

test('search works again when the network does', async ({ page }) => {
  await page.route('**/search/answers.json', (route) => route.abort());
  await page.goto(served(oldminster, '/'));
  await search(page, 'fire safety');
  await expect(said(page)).toContainText('Search is not working.');
  await page.unroute('**/search/answers.json');
  await search(page, 'fire safety');
  await expect(results(page).first()).toHaveText('Fire safety at home');
  await expect(page.getByRole('link', aToZ)).toBeHidden();
});

for (const address of ['/', '/search/', '/about/']) {
  test.describe(`without JavaScript on ${address}`, () => {
    test.use({ javaScriptEnabled: false });

    test('there is a link to the A to Z', async ({ page }) => {
      await page.goto(served(oldminster, address));
      if (address === '/about/') await searchOpener(page).click();
      await page.getByRole('link', aToZ).click();
      await expect(page).toHaveURL(served(oldminster, '/a-z/'));
    });

    test('there is no field that would do nothing', async ({ page }) => {
      await page.goto(served(oldminster, address));
      if (address === '/about/') await searchOpener(page).click();
      await expect(page.getByRole('link', aToZ)).toBeVisible();
      await expect(page.getByRole('searchbox')).toHaveCount(0);
    });
  });
}
