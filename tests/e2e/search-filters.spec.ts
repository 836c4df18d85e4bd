import { type Page, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { search } from '../support/searching.ts';
import { served } from '../support/served.ts';

const found = (page: Page) => page.locator('[data-records]').getByRole('link');

test.beforeEach(async ({ page }) => {
  await page.goto(served(oldminster, '/search/'));
  await search(page, 'hate crime');
  await page.getByRole('button', { name: 'Look through every word' }).click();
  await expect(found(page).nth(2)).toBeVisible();
});

test('a search of every word is narrowed to one kind of page, and widened again', async ({
  page,
}) => {
  const before = await found(page).allTextContents();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Guide');
  await expect(found(page).first()).toHaveText('Hate crime');
  await expect.poll(() => found(page).count()).toBeLessThan(before.length);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('All kinds');
  await expect(found(page)).toHaveText(before);
});

test('a search of every word is narrowed to one topic', async ({ page }) => {
  const before = await found(page).count();
  await page.getByRole('combobox', { name: 'About' }).selectOption('Hate crime');
  await expect.poll(() => found(page).count()).toBeLessThan(before);
});

test('other words take what was found away', async ({ page }) => {
  await search(page, 'fire safety');
  await expect(found(page)).toHaveCount(0);
});
