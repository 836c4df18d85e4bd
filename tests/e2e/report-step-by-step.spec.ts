import { expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { followMenu } from '../support/menu.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

const form = 'Report without giving your name';
const number = '0808 157 0120';

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);

    test('a resident reports racist abuse without giving a name', async ({ page }) => {
      await page.goto(served(oldminster, '/'));
      await followMenu(page, 'Report');
      await page
        .getByRole('region', { name: 'What happened?' })
        .getByRole('link', { name: 'hate crime' })
        .click();
      const nameless = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: 'Without your name' }) });
      await expect(nameless.getByRole('link', { name: form })).toHaveAttribute(
        'href',
        /^https:\/\//,
      );
      await expect(nameless.getByRole('link', { name: number })).toHaveAttribute(
        'href',
        `tel:${number.replaceAll(' ', '')}`,
      );
      await expect(nameless.getByText('Your name', { exact: true }).first()).toBeVisible();
    });

    test('danger comes first on the way to report', async ({ page }) => {
      await page.goto(served(oldminster, '/report/'));
      const choices = page.getByRole('region', { name: 'What happened?' }).getByRole('link');
      await choices.first().click();
      await expect(page).toHaveURL(served(oldminster, '/emergency/'));
      await expect(page.getByRole('main').getByRole('link', { name: '999' }).first()).toBeVisible();
    });

    for (const path of ['/help/', '/advice/hate-crime/', '/keep-safe/']) {
      test(`a reader of ${path} finds it in easy words, not called Easy Read`, async ({ page }) => {
        await page.goto(served(oldminster, path));
        await page.getByRole('main').getByRole('link', { name: 'in easy words' }).first().click();
        await expect(page).toHaveURL(served(oldminster, '/easy-words/get-help-now/'));
        await expect(page.getByRole('main')).toContainText('This page was not.');
        await expect(page.getByRole('img', { name: 'Ring on a telephone' }).first()).toBeVisible();
      });
    }
  });
}

test('the page to report on prints its numbers and the hosts of its forms', async ({ page }) => {
  await page.goto(served(oldminster, '/report/hate-crime/'));
  await page.emulateMedia({ media: 'print' });
  const main = page.getByRole('main');
  await expect(main.getByText(number).first()).toBeVisible();
  await expect(main.getByText(/hateline\.example/).first()).toBeVisible();
  await expect(main.getByRole('heading', { name: 'Read next' })).toBeHidden();
});
