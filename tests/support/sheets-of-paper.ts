import type { Page } from '@playwright/test';

/** How many sheets of A4 the open page is printed on. */
export async function sheetsOf(page: Page): Promise<number> {
  const printed = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return (printed.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}
