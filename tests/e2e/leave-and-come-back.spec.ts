import { type Page, expect, test } from '@playwright/test';
import { oldminster, underAFolder } from '../support/built-site.ts';
import {
  type Destination,
  leadTo,
  startDestination,
  stayWhenLeaving,
} from '../support/destination.ts';
import { followMenu } from '../support/menu.ts';
import { served } from '../support/served.ts';

let destination: Destination;

test.beforeEach(async ({ context }) => {
  destination = await startDestination();
  for (const site of [oldminster, underAFolder]) {
    await leadTo(context, served(site, '/'), destination.address);
  }
});
test.afterEach(() => destination.close());

/** Comes from elsewhere, reads two sensitive pages, and leaves from the second. */
async function readAndLeave(page: Page, site = oldminster) {
  await page.goto(destination.before);
  await page.goto(served(site, '/'));
  await followMenu(page, 'Get help');
  await expect(page).toHaveURL(served(site, '/help/'));
  await page.getByRole('link', { name: 'Emergency: Leave this site' }).click();
  await expect(page).toHaveURL(destination.address);
}

// On the other sites, with each way to leave: leave-on-every-host.spec.ts.
test('Back after leaving a site under a folder lands on the destination, then before the visit', async ({
  page,
}) => {
  await readAndLeave(page, underAFolder);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(destination.address);
  await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(destination.before);
  await page.goto(served(underAFolder, '/report/'));
  await expect(page.getByRole('main'), 'of a typed address').toBeVisible();
});

test('the page that Back comes to shows nothing while it leads away', async ({ page, context }) => {
  await readAndLeave(page);
  await stayWhenLeaving(context, destination.address);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(served(oldminster, '/'));
  await expect(page.locator('body')).toBeHidden();
});

test('Back works normally once the site was visited again on purpose', async ({ page }) => {
  await readAndLeave(page);
  await page.goto(served(oldminster, '/report/'));
  await followMenu(page, 'Advice');
  await page.goBack();
  await expect(page).toHaveURL(served(oldminster, '/report/'));
  await expect(page.getByRole('main')).toBeVisible();
});

test('Back works normally for a visitor who has not left', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await page.getByRole('link', { name: 'Report something' }).click();
  await page.goBack();
  await expect(page.getByRole('main')).toBeVisible();
});

test('a click tells the destination nothing of where it came from', async ({ page }) => {
  await readAndLeave(page);
  expect(destination.referrers).toEqual(['']);
});

test('the destination’s scripts see no referrer either', async ({ page }) => {
  await readAndLeave(page);
  expect(await page.evaluate(() => document.referrer)).toBe('');
});

test('Shift three times tells the destination nothing of where it came from', async ({ page }) => {
  await page.goto(served(oldminster, '/report/'));
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(destination.address);
  expect(destination.referrers).toEqual(['']);
});

test('Back tells the destination nothing of where it came from', async ({ page }) => {
  await readAndLeave(page);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page).toHaveURL(destination.address);
  expect(destination.referrers).toEqual(['', '']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a click tells the destination nothing of where it came from', async ({ page }) => {
    await readAndLeave(page);
    expect(destination.referrers).toEqual(['']);
  });
});
