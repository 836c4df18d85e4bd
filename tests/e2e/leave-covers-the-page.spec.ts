import { type Page, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { stayWhenLeaving } from '../support/destination.ts';
import { served } from '../support/served.ts';

const weather = 'https://weather.example/';
const sensitive = served(oldminster, '/advice/domestic-abuse/');
const control = (page: Page) => page.getByRole('link', { name: 'Emergency: Leave this site' });

let visits: string[] = [];

/** The destination takes long to answer here, so that what is shown meanwhile can be looked at. */
test.beforeEach(async ({ context }) => {
  visits = await stayWhenLeaving(context, weather);
});

/** As when the browser brings a page back that it had kept whole. */
async function comeBackWhole(page: Page) {
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
}

test('leaving covers the page before the destination answers', async ({ page }) => {
  await page.goto(sensitive);
  await control(page).click();
  await expect(page.getByRole('main', { includeHidden: true })).toBeHidden();
});

test('a screen reader finds only “Loading.” on the covered page', async ({ page }) => {
  await page.goto(sensitive);
  await control(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'Loading.' })).toBeVisible();
  for (const role of ['link', 'heading', 'main', 'navigation', 'listitem'] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
});

test('Tab reaches nothing on the covered page', async ({ page }) => {
  await page.goto(sensitive);
  await control(page).click();
  await page.keyboard.press('Tab');
  await expect(page.locator('body *:focus')).toHaveCount(0);
});

test('the tab’s name says nothing of the page that was left', async ({ page }) => {
  await page.goto(sensitive);
  await control(page).click();
  await expect(page).toHaveTitle('Loading.');
});

for (const seen of [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const) {
  const how = `${seen.colorScheme}, forced colours ${seen.forcedColors}`;
  test(`the covered page looks like one that has not loaded yet: ${how}`, async ({ page }) => {
    await page.emulateMedia(seen);
    await page.goto(sensitive);
    await control(page).click();
    const [covered, ordinary] = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      document.body.style.backgroundColor = 'Canvas';
      return [ground, getComputedStyle(document.body).backgroundColor];
    });
    expect(covered).toBe(ordinary);
  });
}

test('a page that the browser kept whole leads away again', async ({ page }) => {
  await page.goto(sensitive);
  await control(page).click();
  await expect.poll(() => visits.length).toBe(1);
  await comeBackWhole(page);
  await expect.poll(() => visits.length).toBe(2);
});

test('a page that the browser kept whole shows nothing while it leads away', async ({ page }) => {
  await page.goto(sensitive);
  await control(page).click();
  await comeBackWhole(page);
  await expect(page.locator('body')).toBeHidden();
});

test('where storage is off, a page that the browser kept whole leads away again too', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('Storage is off.', 'SecurityError');
      },
    });
  });
  await page.goto(sensitive);
  await control(page).click();
  await expect.poll(() => visits.length).toBe(1);
  await comeBackWhole(page);
  await expect.poll(() => visits.length).toBe(2);
});

test('a page that comes back has forgotten the Shifts from before', async ({ page }) => {
  await page.goto(sensitive);
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await comeBackWhole(page);
  await page.keyboard.press('Shift');
  await expect(page.getByRole('status').first()).toContainText('Shift pressed once.');
});
