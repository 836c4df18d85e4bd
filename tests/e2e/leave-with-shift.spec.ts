import { type Page, devices, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { served } from '../support/served.ts';

const weather = 'https://weather.example/';
const sensitive = served(oldminster, '/advice/domestic-abuse/');

test.beforeEach(async ({ context }) => {
  await context.route(weather, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  );
});

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** The clock then stands still, so that a slow machine makes no pause longer. */
async function openWithStoppedClock(page: Page) {
  await page.clock.install({ time: '2026-11-22T09:00:00Z' });
  await page.goto(sensitive);
  await page.clock.pauseAt('2026-11-22T10:00:00Z');
}

/** As when two parts of a page bring the same script; another address makes it run again. */
async function loadScriptsAgain(page: Page) {
  const scripts = await page
    .locator('script[type=module]')
    .evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src));
  for (const script of scripts) await page.addScriptTag({ url: `${script}?again`, type: 'module' });
}

/** Whether a page is still there after everything that was pressed has been dealt with. */
async function expectToStay(page: Page) {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  await expect(page.getByRole('main')).toBeVisible();
}

test('Shift pressed three times leaves', async ({ page }) => {
  await page.goto(sensitive);
  await press(page, 'Shift', 'Shift', 'Shift');
  await expect(page).toHaveURL(weather);
});

test('Shift pressed twice does not leave', async ({ page }) => {
  await page.goto(sensitive);
  await press(page, 'Shift', 'Shift');
  await expectToStay(page);
});

test('Shift pressed with a pause of almost five seconds each time leaves', async ({ page }) => {
  await openWithStoppedClock(page);
  await press(page, 'Shift');
  await page.clock.fastForward(4900);
  await press(page, 'Shift');
  await page.clock.fastForward(4900);
  await press(page, 'Shift');
  await expect(page).toHaveURL(weather);
});

test('a pause of more than five seconds begins the count again', async ({ page }) => {
  await openWithStoppedClock(page);
  await press(page, 'Shift', 'Shift');
  await page.clock.fastForward(5100);
  await press(page, 'Shift');
  await expect(page.getByRole('status').first()).toContainText('Shift pressed once.');
});

test('capital letters are not counted', async ({ page }) => {
  await page.goto(sensitive);
  await press(page, 'Shift+A', 'Shift+B', 'Shift+C');
  await expectToStay(page);
});

test('another key between begins the count again', async ({ page }) => {
  await page.goto(sensitive);
  await press(page, 'Shift', 'Shift', 'x', 'Shift');
  await expectToStay(page);
});

test('Shift with Control is not counted', async ({ page }) => {
  await page.goto(sensitive);
  await press(page, 'Control+Shift', 'Control+Shift', 'Control+Shift');
  await expectToStay(page);
});

test('a script that is loaded twice does not count twice', async ({ page }) => {
  await page.goto(sensitive);
  await loadScriptsAgain(page);
  await press(page, 'Shift', 'Shift');
  await expect(page.getByRole('status').first()).toContainText('Press it once more');
});

test('a script that is loaded twice is no fault', async ({ page }) => {
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  await page.goto(sensitive);
  await loadScriptsAgain(page);
  expect(faults).toEqual([]);
});

test('three Shifts in the search field leave where there is a real keyboard', async ({ page }) => {
  await page.goto(served(oldminster, '/search/'));
  await page.getByRole('searchbox').click();
  await press(page, 'Shift', 'Shift', 'Shift');
  await expect(page).toHaveURL(weather);
});

test.describe('on a phone', () => {
  const { isMobile, hasTouch, viewport } = devices['Pixel 7'];
  test.use({ isMobile, hasTouch, viewport });

  for (const { doing, site, address, field } of [
    { doing: 'searching', site: oldminster, address: '/search/', field: 'What do you need?' },
    { doing: 'typing a postcode', site: oldminster, address: '/places/', field: 'Your postcode' },
    {
      doing: 'filling in a card',
      site: oldminster,
      address: '/keep-safe/card/',
      field: 'Name to use',
    },
  ]) {
    test(`Shift from the on-screen keyboard does not leave while ${doing}`, async ({ page }) => {
      await page.goto(served(site, address));
      // A field that its script has yet to show cannot take the focus; it can be waited for.
      await page.getByLabel(field).click();
      await press(page, 'Shift', 'Shift', 'Shift');
      await expectToStay(page);
    });
  }
});

test('after too long a pause the lights go out, and that is said', async ({ page }) => {
  await openWithStoppedClock(page);
  await press(page, 'Shift', 'Shift');
  await page.clock.fastForward(5100);
  await expect(page.locator('.lights')).toBeHidden();
  await expect(page.getByRole('status').first()).toHaveText(
    'Too long ago. Press Shift three times to leave this site.',
  );
});
