import { type Page, expect, test } from '@playwright/test';
import { oldminster, underAFolder } from '../support/built-site.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

const weather = 'https://weather.example/';

test.beforeEach(async ({ context }) => {
  await context.route(weather, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  );
});

const control = (page: Page) => page.getByRole('link', { name: 'Emergency: Leave this site' });

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);
    test.beforeEach(({ page }) => page.goto(served(oldminster, '/advice/domestic-abuse/')));

    test('the control leads away', async ({ page }) => {
      await control(page).click();
      await expect(page).toHaveURL(weather);
    });

    test('the link beside the skip link leads away', async ({ page }) => {
      for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
      await expect(page).toHaveURL(weather);
    });
  });
}

test('the second Tab stop is a link that leaves the site, and it can be seen', async ({ page }) => {
  await page.goto(served(oldminster, '/advice/domestic-abuse/'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const link = page.getByRole('navigation', { name: 'Skip' }).getByRole('link', { name: 'Leave' });
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport({ ratio: 1 });
});

test('leaving opens no other tab', async ({ page, context }) => {
  await page.goto(served(oldminster, '/advice/domestic-abuse/'));
  await control(page).click();
  await expect(page).toHaveURL(weather);
  expect(context.pages()).toHaveLength(1);
});

test('the control on the site under a folder leads away too', async ({ page }) => {
  await page.goto(served(underAFolder, '/report/'));
  await control(page).click();
  await expect(page).toHaveURL(weather);
});

for (const address of ['/meetings/', '/schools/crucial-crew/', '/priorities/', '/partners/']) {
  test(`${address} has no control, because being seen there harms nobody`, async ({ page }) => {
    await page.goto(served(oldminster, address));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Leave this site' })).toHaveCount(0);
  });
}

test('Shift three times does nothing on a page without the control', async ({ page }) => {
  await page.goto(served(oldminster, '/meetings/'));
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page).toHaveURL(served(oldminster, '/meetings/'));
});
