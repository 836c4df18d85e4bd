import { type BrowserContext, type Page, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { results, said, search } from '../support/searching.ts';
import { served } from '../support/served.ts';
import { withoutStyles } from '../support/without-styles.ts';

// Also: search-faults.spec.ts (the index or its words missing) and find-a-place.spec.ts (the
// table of postcodes missing, the location denied, the clock wrong for opening hours).

const weather = 'https://weather.example/';
const meeting = '/meetings/2026-12-08-north-moor-village-hall/';
const number = (page: Page, words: string) => page.getByRole('link', { name: words }).first();

test.beforeEach(async ({ context }) => {
  await context.route(weather, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  );
});

const withoutScripts = (context: BrowserContext) =>
  context.route('**/*.js', (route) => route.abort());

for (const [what, block] of [
  ['scripts', withoutScripts],
  ['styles', withoutStyles],
] as const) {
  test.describe(`where ${what} do not arrive`, () => {
    test.beforeEach(async ({ context }) => {
      await block(context);
    });

    test('the ways to get help in an emergency are there', async ({ page }) => {
      await page.goto(served(oldminster, '/emergency/'));
      await expect(page.locator('main a[href="tel:999"]').first()).toBeVisible();
    });

    test('a service’s number is there', async ({ page }) => {
      await page.goto(served(oldminster, '/help/hate-crime-line/'));
      await expect(number(page, '0808 157 0120')).toBeVisible();
    });

    test('the ways to report are there, with their numbers and forms', async ({ page }) => {
      await page.goto(served(oldminster, '/report/hate-crime/'));
      await expect(number(page, '101')).toBeVisible();
      await expect(number(page, 'Report without giving your name')).toBeVisible();
    });

    test('the places are there, with their addresses and the numbers to ring', async ({ page }) => {
      await page.goto(served(oldminster, '/places/'));
      await expect(page.getByRole('link', { name: 'Oldminster Library' }).first()).toBeVisible();
      await expect(page.getByRole('main')).toContainText('ZZ99 1AB');
      await page.goto(served(oldminster, '/places/oldminster-library/'));
      await expect(number(page, '01632 960 201')).toBeVisible();
      await expect(page.getByText('9am to 5.30pm').first()).toBeVisible();
    });

    test('a meeting’s day and place are there, and it is not called over', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-22T09:00:00Z');
      await page.goto(served(oldminster, meeting));
      const main = page.getByRole('main');
      await expect(main.getByText('Tuesday 8 December 2026, 6.30pm to 8pm')).toBeVisible();
      await expect(main.getByRole('link', { name: 'North Moor Village Hall' })).toBeVisible();
      await expect(page.getByText('This meeting is over.')).toBeHidden();
    });

    test('the site can be left', async ({ page }) => {
      await page.goto(served(oldminster, '/advice/domestic-abuse/'));
      await page.getByRole('link', { name: 'Emergency: Leave this site' }).click();
      await expect(page).toHaveURL(weather);
    });
  });
}

test.describe('where scripts are blocked', () => {
  test.beforeEach(({ context }) => context.route('**/*.js', (route) => route.abort()));

  test('search is a link to the A to Z', async ({ page }) => {
    await page.goto(served(oldminster, '/'));
    await page.getByRole('link', { name: 'Find it in the A to Z' }).click();
    await expect(page).toHaveURL(served(oldminster, '/a-z/'));
  });

  test('the list of places says that it cannot put the nearest first', async ({ page }) => {
    await page.goto(served(oldminster, '/places/'));
    await expect(page.getByText('this page cannot put the nearest place first')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Your postcode' })).toBeHidden();
    await expect(page.locator('[data-open]:not([hidden])')).toHaveCount(0);
  });

  test('the carry card says that it prints with empty lines', async ({ page }) => {
    await page.goto(served(oldminster, '/keep-safe/card/'));
    await expect(page.getByText('Print this page and write on the lines.')).toBeVisible();
  });
});

test('leaving covers the page even where its styles did not come', async ({ page, context }) => {
  await withoutStyles(context);
  await context.route(weather, (route) => route.fulfill({ status: 204 }));
  await page.goto(served(oldminster, '/advice/domestic-abuse/'));
  await page.getByRole('link', { name: 'Emergency: Leave this site' }).click();
  await expect(page.getByRole('main', { includeHidden: true })).toBeHidden();
});

test('where styles are blocked, the map is lines and not one black patch', async ({
  page,
  context,
}) => {
  await withoutStyles(context);
  await page.goto(served(oldminster, '/places/'));
  const filled = await page
    .locator('figure.area-map svg :is(path, circle, rect)')
    .evaluateAll((shapes) => shapes.filter((shape) => getComputedStyle(shape).fill !== 'none'));
  expect(filled).toEqual([]);
});

test.describe('with the network lost after a page has come', () => {
  test('search says that it is not working, and what works', async ({ page, context }) => {
    await page.goto(served(oldminster, '/'));
    await context.setOffline(true);
    await search(page, 'fire safety');
    await expect(said(page)).toContainText('Search is not working.');
    const finder = page.locator('site-search');
    await expect(finder.getByRole('link', { name: 'call 999' })).toBeVisible();
    await expect(finder.getByRole('link', { name: 'Find it in the A to Z' })).toBeVisible();
  });

  test('the numbers on the page are still there', async ({ page, context }) => {
    await page.goto(served(oldminster, '/report/domestic-abuse/'));
    await context.setOffline(true);
    await expect(number(page, '101')).toBeVisible();
    await expect(number(page, '0808 157 0130')).toBeVisible();
  });

  test('a card can still be filled in', async ({ page, context }) => {
    await page.goto(served(oldminster, '/keep-safe/card/'));
    await context.setOffline(true);
    await page.getByLabel('Name to use').fill('Sam');
    await expect(page.locator('.cards')).toContainText('Sam');
  });

  test('leaving still covers the page at once', async ({ page, context }) => {
    await page.goto(served(oldminster, '/advice/domestic-abuse/'));
    await context.setOffline(true);
    await context.unroute(weather);
    await page.getByRole('link', { name: 'Emergency: Leave this site' }).click();
    await expect(page.getByRole('heading', { name: 'Domestic abuse', level: 1 })).toBeHidden();
  });
});

test.describe('with storage disabled', () => {
  const faults: Error[] = [];

  test.beforeEach(async ({ page }) => {
    faults.length = 0;
    page.on('pageerror', (fault) => faults.push(fault));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Storage is disabled.', 'SecurityError');
          },
        });
      }
    });
  });
  test.afterEach(() => {
    expect(faults).toEqual([]);
  });

  test('search works', async ({ page }) => {
    await page.goto(served(oldminster, '/'));
    await search(page, 'fire safety');
    await expect(results(page).first()).toHaveText('Fire safety at home');
  });

  test('a card can be filled in', async ({ page }) => {
    await page.goto(served(oldminster, '/keep-safe/card/'));
    await page.getByLabel('Name to use').fill('Sam');
    await expect(page.locator('.cards')).toContainText('Sam');
  });

  test('the site can be left', async ({ page }) => {
    await page.goto(served(oldminster, '/advice/domestic-abuse/'));
    await page.getByRole('link', { name: 'Emergency: Leave this site' }).click();
    await expect(page).toHaveURL(weather);
  });
});

for (const when of ['1999-01-01T12:00:00Z', '2099-06-03T12:00:00Z']) {
  test(`with the clock wrong, at ${when}, a meeting’s day, hour and place stay`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date(when));
    await page.goto(served(oldminster, meeting));
    const main = page.getByRole('main');
    await expect(main.getByText('Tuesday 8 December 2026, 6.30pm to 8pm')).toBeVisible();
    await expect(main.getByRole('link', { name: 'North Moor Village Hall' })).toBeVisible();
  });
}
