import { type Locator, type Page, expect } from '@playwright/test';

/** Types words into the search field, as a person does, and asks. */
export async function search(page: Page, words: string) {
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('button', { name: 'Search' }).click();
}

/** The pages that a search shows, best first. */
export function results(page: Page): Locator {
  return page.locator('site-search ol').getByRole('link');
}

/** What a search says of itself. */
export function said(page: Page): Locator {
  return page.locator('site-search').getByRole('status');
}

/** The addresses that a search finds, best first. The field is emptied before, so nothing is old. */
export async function addressesFor(page: Page, words: string): Promise<string[]> {
  const field = page.getByRole('searchbox');
  await field.fill('');
  await field.press('Enter');
  await expect(said(page)).toHaveText('');
  await field.fill(words);
  await field.press('Enter');
  await expect(said(page)).not.toHaveText('');
  const links = await results(page).evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  return links.map((link) => new URL(link).pathname);
}
