import { expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);

    test('a councillor follows a priority to a project, its paper, and back', async ({ page }) => {
      const priority = 'Cut anti-social behaviour';
      await page.goto(served(oldminster, '/priorities/2025-26/'));
      await page.getByRole('link', { name: `2. ${priority}` }).click();
      await page.getByRole('link', { name: /^\d+ projects?, with what each was/ }).click();
      await page.getByRole('link', { name: 'Quiet Quays' }).click();
      await expect(page.getByText('Led by')).toBeVisible();
      await page.getByText(/^Where this comes from/).click();
      await expect(page.getByText(/Table of projects/).first()).toBeVisible();
      await page.getByRole('link', { name: `Priority 2: ${priority}` }).click();
      await expect(page.getByRole('heading', { level: 1, name: priority })).toBeVisible();
    });

    test('a councillor learns why a year has no projects', async ({ page }) => {
      await page.goto(served(oldminster, '/projects/'));
      await expect(page.getByText('No paper lists what was done in the first year.')).toBeVisible();
    });

    test('every project can be reached from the page of all projects', async ({ page }) => {
      await page.goto(served(oldminster, '/projects/'));
      await page.getByText('2025-26: 4 projects').last().click();
      await page.getByRole('listitem').getByRole('link', { name: 'Last Bus Home' }).click();
      await expect(page.getByText('cancelled')).toBeVisible();
    });
  });
}

test.describe('with JavaScript', () => {
  test('words and a priority narrow the list in place, and the address stays as it was', async ({
    page,
  }) => {
    const address = served(oldminster, '/projects/');
    await page.goto(address);
    await page.getByLabel('Year or priority').selectOption('2025-26/2');
    await page.getByLabel('Words').fill('quays');
    await expect(page.getByRole('status')).toHaveText(/^1 project shown$/);
    await expect(page.getByRole('link', { name: 'Quiet Quays' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Last Bus Home' })).toBeHidden();
    expect(page.url()).toContain('/projects/');
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  });

  test('words that no project holds say so', async ({ page }) => {
    await page.goto(served(oldminster, '/projects/'));
    await page.getByLabel('Words').fill('zebra');
    await expect(page.getByRole('status')).toHaveText('0 projects shown');
  });
});
