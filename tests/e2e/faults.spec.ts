import { expect, test } from '@playwright/test';
import { oldminster, real } from '../support/built-site.ts';
import { served } from '../support/served.ts';

const weather = 'https://www.bbc.co.uk/weather';

for (const [what, files] of [
  ['scripts', '**/*.js'],
  ['styles', '**/*.css'],
] as const) {
  test.describe(`where the network blocks ${what}`, () => {
    test.beforeEach(async ({ context }) => {
      await context.route(files, (route) => route.abort());
      await context.route(weather, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
      );
    });

    test('the ways to get help in an emergency are there', async ({ page }) => {
      await page.goto(served(real, '/emergency/'));
      const ways = page.getByRole('main').getByRole('link', { name: '999' });
      await expect(ways.first()).toBeVisible();
      await expect(ways.first()).toHaveAttribute('href', 'tel:999');
    });

    test('a service’s number is there', async ({ page }) => {
      await page.goto(served(real, '/help/crimestoppers/'));
      await expect(page.getByRole('link', { name: '0800 555 111' }).first()).toBeVisible();
    });

    test('a meeting’s day and place are there', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-22T09:00:00Z');
      await page.goto(served(oldminster, '/meetings/2026-12-08-north-moor-village-hall/'));
      const main = page.getByRole('main');
      await expect(main.getByText('Tuesday 8 December 2026, 6.30pm to 8pm')).toBeVisible();
      await expect(main.getByRole('link', { name: 'North Moor Village Hall' })).toBeVisible();
    });

    test('a meeting ahead is not called over', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-22T09:00:00Z');
      await page.goto(served(oldminster, '/meetings/2026-12-08-north-moor-village-hall/'));
      await expect(page.getByText('This meeting is over.')).toBeHidden();
    });

    test('the site can be left', async ({ page }) => {
      await page.goto(served(real, '/advice/domestic-abuse/'));
      await page.getByRole('link', { name: 'Emergency: Leave this site' }).click();
      await expect(page).toHaveURL(weather);
    });
  });
}

test('leaving covers the page even where its styles did not come', async ({ page, context }) => {
  await context.route('**/*.css', (route) => route.abort());
  await context.route(weather, (route) => route.fulfill({ status: 204 }));
  await page.goto(served(real, '/advice/domestic-abuse/'));
  await page.getByRole('link', { name: 'Emergency: Leave this site' }).click();
  await expect(page.getByRole('main', { includeHidden: true })).toBeHidden();
});

test('where scripts are blocked, search is a link to the A to Z', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(served(real, '/'));
  await page.getByRole('link', { name: 'Find it in the A to Z' }).click();
  await expect(page).toHaveURL(served(real, '/a-z/'));
});
