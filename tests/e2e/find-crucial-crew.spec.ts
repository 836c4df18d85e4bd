import { expect, test } from '@playwright/test';
import { oldminster, real } from '../support/built-site.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);

    test('a school finds which days of Crucial Crew have places left', async ({ page }) => {
      await page.goto(served(oldminster, '/'));
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Schools' })
        .click();
      await page.getByRole('main').getByRole('link', { name: 'Crucial Crew' }).click();
      const tuesday = page.getByRole('row').filter({ hasText: 'Tuesday 9 March 2027' });
      await expect(tuesday).toContainText('Places left');
    });

    test('a school finds how to book Crucial Crew', async ({ page }) => {
      await page.goto(served(oldminster, '/'));
      const crew = page.getByRole('region', { name: 'Crucial Crew' });
      await crew.getByRole('link', { name: 'For schools' }).click();
      await expect(page.getByText('Book by Friday 12 February 2027')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Book online' })).toBeVisible();
    });

    test('a school in Colchester reads about the last edition that is known', async ({ page }) => {
      await page.goto(served(real, '/'));
      await page
        .getByRole('navigation', { name: 'Main' })
        .getByRole('link', { name: 'Schools' })
        .click();
      await page.getByRole('main').getByRole('link', { name: 'Crucial Crew' }).first().click();
      await expect(page.getByRole('heading', { name: 'Crucial Crew', level: 1 })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Crucial Crew 2023' })).toBeVisible();
    });
  });
}
