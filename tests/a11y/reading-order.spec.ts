import { type Page, expect, test } from '@playwright/test';
import { layout, open } from '../support/layouts.ts';

test('the first Tab reaches the link to the main content, the second the one that leaves', async ({
  page,
}) => {
  await open(page, layout('home'));
  expect(await wordsAfterTab(page)).toBe('Skip to the main content');
  expect(await wordsAfterTab(page)).toBe('Leave this site');
});

test('the link to the main content shows once it has the focus', async ({ page }) => {
  await open(page, layout('a guide'));
  const link = page.getByRole('link', { name: 'Skip to the main content' });
  expect((await link.boundingBox())?.height).toBeLessThan(2);
  await page.keyboard.press('Tab');
  expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

async function wordsAfterTab(page: Page): Promise<string> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
}
