import { expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { results, said, search } from '../support/searching.ts';
import { served } from '../support/served.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(served(oldminster, '/search/'));
  await search(page, 'hate crime');
  await expect(results(page).nth(2)).toBeVisible();
});

test('a search is narrowed to one kind of page', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Guide');
  await expect(results(page)).toHaveText(['Hate crime']);
});

test('a search is narrowed to one topic', async ({ page }) => {
  const before = await results(page).count();
  await page.getByRole('combobox', { name: 'About' }).selectOption('Hate crime');
  await expect.poll(() => results(page).count()).toBeLessThan(before);
  await expect(results(page).filter({ hasText: 'Hate crime' }).first()).toBeVisible();
});

test('a narrowed search is widened again', async ({ page }) => {
  const before = await results(page).allTextContents();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Guide');
  await expect(results(page)).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('All kinds');
  await expect(results(page)).toHaveText(before);
});

test('narrowing a search that finds nothing finds nothing', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Guide');
  await search(page, 'xqzt');
  await expect(said(page)).toHaveText('No page says exactly “xqzt”.');
  await expect(results(page)).toHaveCount(0);
});
