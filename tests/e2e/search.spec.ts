import { expect, test } from '@playwright/test';
import { oldminster, underAFolder } from '../support/built-site.ts';
import { searchOpener } from '../support/menu.ts';
import { results, said, search } from '../support/searching.ts';
import { served } from '../support/served.ts';

test('results come in place on the home page', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await search(page, 'fire safety');
  await expect(results(page).first()).toHaveText('Fire safety at home');
  await expect(page).toHaveURL(served(oldminster, '/'));
});

test('results come in place on the search page', async ({ page }) => {
  await page.goto(served(oldminster, '/search/'));
  await search(page, 'fire safety');
  await expect(results(page).first()).toHaveText('Fire safety at home');
  await expect(page).toHaveURL(served(oldminster, '/search/'));
});

test('results come in place at the top of every other page', async ({ page }) => {
  await page.goto(served(oldminster, '/about/'));
  await searchOpener(page).click();
  await search(page, 'fire safety');
  await expect(results(page).first()).toHaveText('Fire safety at home');
  await expect(page).toHaveURL(served(oldminster, '/about/'));
});

test('results come while typing, without the button', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await page.getByRole('searchbox').pressSequentially('fire safety');
  await expect(results(page).first()).toHaveText('Fire safety at home');
});

test('a result leads to its page on a site under a folder', async ({ page }) => {
  await page.goto(served(underAFolder, '/search/'));
  await search(page, 'fire safety');
  await results(page).filter({ hasText: 'Fire safety' }).first().click();
  await expect(page).toHaveURL(/\/safer\/advice\/fire-safety\/$/);
});

test('a misspelling finds what was meant', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await search(page, 'domestc abuse');
  await expect(results(page).first()).toHaveText('Domestic abuse');
});

test('a misspelling is pointed out', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await search(page, 'domestc abuse');
  await expect(
    page.getByText('You typed “domestc abuse”. These are for “domestic abuse”.'),
  ).toBeVisible();
});

test('a word that is spelt right is not called a misspelling', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await search(page, 'domestic abuse');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByText('You typed')).toBeHidden();
});

test('a page that is called what was typed comes first', async ({ page }) => {
  await page.goto(served(oldminster, '/search/'));
  await search(page, 'Keep Safe');
  await expect(results(page).first()).toHaveText('Keep Safe');
});

test('the postcode of a place finds the place', async ({ page }) => {
  await page.goto(served(oldminster, '/search/'));
  await search(page, 'ZZ993AG');
  await expect(results(page).first()).toHaveText('Quayside Community Centre');
});

for (const [unknown, site] of [
  ['xqzt', oldminster],
  ['AB1 9ZZ', oldminster],
  // The index falls back to the beginning that every postcode of Oldminster has.
  ['zzqq', oldminster],
] as const) {
  test(`${unknown} is on no page of ${site.name}, and the search says so`, async ({ page }) => {
    await page.goto(served(site, '/'));
    await search(page, unknown);
    await expect(said(page)).toHaveText(`No page says exactly “${unknown}”.`);
    await expect(results(page)).toHaveCount(0);
  });
}

for (const [name, href] of [
  ['call 999', 'tel:999'],
  ['call 101', 'tel:101'],
  ['who can help', '/help/'],
] as const) {
  test(`when nothing is found, “${name}” is offered`, async ({ page }) => {
    await page.goto(served(oldminster, '/'));
    await search(page, 'xqzt');
    const link = page.locator('site-search').getByRole('link', { name });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', href);
  });
}

test('when no page has all the words, the nearest are shown as that', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await search(page, 'lantern noise');
  await expect(said(page)).toContainText('These come nearest:');
  await expect(results(page).first()).toBeVisible();
});

test('screen readers are told how much was found, by what was there before', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await expect(page.getByRole('searchbox')).toBeVisible();
  // A part that is hidden is not in the accessibility tree, and nothing is told of its changes.
  const status = await page.getByRole('main').getByRole('status').elementHandle();
  await search(page, 'fire safety');
  await expect.poll(() => status.textContent()).toMatch(/pages/);
});
