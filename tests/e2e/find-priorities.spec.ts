import { expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { followMenu } from '../support/menu.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);

    test('a councillor finds the priorities of a year and that their plan is over', async ({
      page,
    }) => {
      await page.goto(served(oldminster, '/'));
      await followMenu(page, 'What we’re doing');
      await page.getByRole('heading', { name: '2025-26', exact: true }).getByRole('link').click();
      await expect(page.getByText('This plan is over.')).toBeVisible();
      // Three priorities, and what was done.
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(4);
    });

    test('a councillor reads one priority and goes back up to its plan', async ({ page }) => {
      await page.goto(served(oldminster, '/'));
      const name = 'Act early on domestic abuse';
      await page.getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
      await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').last().click();
      await expect(page.getByRole('heading', { name: 'Priorities 2026-27' })).toBeVisible();
    });

    test('a councillor finds the plan that is in force', async ({ page }) => {
      await page.goto(served(oldminster, '/'));
      await followMenu(page, 'What we’re doing');
      await page.getByRole('heading', { name: '2026-27', exact: true }).getByRole('link').click();
      await expect(page.getByText('This plan is in force now.')).toBeVisible();
    });
  });
}
