import type { Locator, Page } from '@playwright/test';

/** The part of the header that opens the search. */
export function searchOpener(page: Page): Locator {
  return page.locator('header details:has(site-search) > summary');
}

/** Follows a link of the menu at the top, which a phone has to open first. */
export async function followMenu(page: Page, name: string): Promise<void> {
  const opener = page.getByRole('banner').locator('summary', { hasText: 'Menu' });
  if (await opener.isVisible()) await opener.click();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name, exact: true })
    .click();
}
