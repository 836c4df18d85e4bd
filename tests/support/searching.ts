import type { Locator, Page } from '@playwright/test';

/** Types words into the search field, as a person does, and asks. */
export async function search(page: Page, words: string) {
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('button', { name: 'Search' }).click();
}

/** The pages that a search shows, best first. */
export function results(page: Page): Locator {
  return page.locator('site-search [data-pages]').getByRole('link');
}

/** What a search says of its results, above them. */
export function said(page: Page): Locator {
  return page.locator('site-search [data-heading]');
}

/** What stands before the results: a danger line or an answer, with numbers. */
export function answerBox(page: Page): Locator {
  return page.locator('site-search [data-box]');
}
