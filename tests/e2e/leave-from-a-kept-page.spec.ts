import { type Browser, type Page, expect, test } from '@playwright/test';
import { startBareHost } from '../support/bare-host.ts';
import { oldminster } from '../support/built-site.ts';
import { type Destination, startDestination } from '../support/destination.ts';

// Playwright turns off the keeping of whole pages. Here it is on, with a host that allows it.
// Chromium then keeps them; its headless shell does not, and there Back loads the page again.

let destination: Destination;
let host: Awaited<ReturnType<typeof startBareHost>>;
let browser: Browser;
let page: Page;

test.beforeEach(async ({ playwright }, { project }) => {
  destination = await startDestination();
  host = await startBareHost(oldminster, destination.address);
  browser = await playwright.chromium.launch({
    ...project.use.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  page = await browser.newPage();
});
test.afterEach(async () => {
  await browser.close();
  host.close();
  destination.close();
});

/** Comes from elsewhere, reads two sensitive pages, and leaves from the second. */
async function readAndLeave() {
  await page.goto(destination.before);
  await page.goto(host.address);
  await page.getByRole('link', { name: 'Report something' }).click();
  await page.getByRole('link', { name: 'Emergency: Leave this site' }).click();
  await expect(page).toHaveURL(destination.address);
}

test('Back to a page that was kept whole leads away again', async () => {
  await readAndLeave();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(destination.address);
  await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
});

test('Back again shows the page from before the visit', async () => {
  await readAndLeave();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(destination.address);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(destination.before);
});

test('for a visitor who has not left, Back shows the kept page as it was', async () => {
  await page.goto(host.address);
  await page.getByRole('link', { name: 'Report something' }).click();
  await page.goBack();
  await expect(page).toHaveURL(host.address);
  await expect(page.getByRole('main')).toBeVisible();
});
