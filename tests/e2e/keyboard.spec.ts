import { type Page, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { searchOpener } from '../support/menu.ts';
import { results } from '../support/searching.ts';
import { served } from '../support/served.ts';

/** Opens the search at the top of a page by keyboard alone; the field then has the focus. */
async function openSearch(page: Page) {
  await page.goto(served(oldminster, '/about/'));
  await searchOpener(page).focus();
  await page.keyboard.press('Enter');
  // No finger is as quick as a test: the field is there before Tab is pressed.
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.keyboard.press('Tab');
}

test('the first Tab stop is the skip link', async ({ page }) => {
  await page.goto(served(oldminster, '/report/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main content' })).toBeFocused();
});

test('the skip link goes to the main content', async ({ page }) => {
  await page.goto(served(oldminster, '/report/'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('after the skip link, Tab goes on inside the main content', async ({ page }) => {
  await page.goto(served(oldminster, '/report/'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('the search at the top opens by keyboard, and Tab goes to its field', async ({ page }) => {
  await openSearch(page);
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a search is done by keyboard alone', async ({ page }) => {
  await openSearch(page);
  await page.keyboard.type('fire safety');
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toBeVisible();
  await results(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(served(oldminster, '/advice/fire-safety/'));
});

test('the search at the top closes by keyboard', async ({ page }) => {
  await openSearch(page);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeHidden();
});

test('Escape while searching stays on the page and in the field', async ({ page }) => {
  await openSearch(page);
  await page.keyboard.type('fire safety');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(served(oldminster, '/about/'));
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('Escape does not leave the site', async ({ page }) => {
  await page.goto(served(oldminster, '/advice/domestic-abuse/'));
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  await expect(page).toHaveURL(served(oldminster, '/advice/domestic-abuse/'));
  await expect(page.getByRole('main')).toBeVisible();
});
