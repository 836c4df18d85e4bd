import { expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);

    test('a resident learns from the home page how to report hate crime', async ({ page }) => {
      await page.goto(served(oldminster, '/'));
      await page.getByRole('link', { name: 'Report something' }).click();
      await page.getByRole('main').getByRole('link', { name: 'hate crime' }).first().click();
      const ways = page.getByRole('main');
      await expect(
        ways.getByRole('heading', { name: 'Report a hate crime or incident', level: 1 }),
      ).toBeVisible();
      await expect(ways.getByRole('link', { name: '999', exact: true }).first()).toHaveAttribute(
        'href',
        'tel:999',
      );
      await expect(ways.getByRole('link', { name: '101', exact: true }).first()).toHaveAttribute(
        'href',
        'tel:101',
      );
      await expect(ways.getByRole('link', { name: '0808 157 0120' }).first()).toHaveAttribute(
        'href',
        'tel:08081570120',
      );
    });

    test('a resident reads that a centre is not confirmed before travelling there', async ({
      page,
    }) => {
      await page.goto(served(oldminster, '/'));
      await page.getByRole('link', { name: 'Find a place to report hate crime' }).click();
      await page.getByRole('link', { name: 'Quayside Community Centre' }).click();
      await expect(
        page.getByRole('heading', { name: 'Quayside Community Centre', level: 1 }),
      ).toBeVisible();
      await expect(page.getByText('not confirmed since').first()).toBeVisible();
    });

    test('a resident finds a confirmed centre, its address and when it is open', async ({
      page,
    }) => {
      await page.goto(served(oldminster, '/'));
      await page.getByRole('link', { name: 'Find a place to report hate crime' }).click();
      await page.getByRole('link', { name: 'Oldminster Library' }).click();
      await expect(
        page.getByRole('heading', { name: 'Oldminster Library', level: 1 }),
      ).toBeVisible();
      await expect(page.getByRole('main')).toContainText('ZZ99');
      await expect(page.getByRole('heading', { name: 'Opening hours' })).toBeVisible();
    });
  });
}
