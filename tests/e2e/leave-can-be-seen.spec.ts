import { type Page, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { served } from '../support/served.ts';

const sensitive = served(oldminster, '/advice/domestic-abuse/');
const control = (page: Page) => page.getByRole('link', { name: 'Emergency: Leave this site' });

test('the first Shift says how many more are needed', async ({ page }) => {
  await page.goto(sensitive);
  await page.keyboard.press('Shift');
  await expect(page.locator('leave-this-site').getByRole('status')).toHaveText(
    'Shift pressed once. Press it twice more to leave this site.',
  );
});

test('no lights show before Shift is pressed', async ({ page }) => {
  await page.goto(sensitive);
  await expect(page.locator('.lights')).toBeHidden();
});

for (const forcedColors of ['none', 'active'] as const) {
  test(`two Shifts light two of three lights, forced colours ${forcedColors}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors });
    await page.goto(sensitive);
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await expect(page.locator('.lights')).toBeVisible();
    const lit = await page.locator('.lights i').evaluateAll((lights) =>
      lights.map((light) => {
        const { backgroundColor, borderTopColor } = getComputedStyle(light);
        return backgroundColor === borderTopColor;
      }),
    );
    expect(lit).toEqual([true, true, false]);
  });
}

test('the control stays in view however far the page is scrolled', async ({ page }) => {
  await page.goto(sensitive);
  await page.keyboard.press('End');
  await expect(page.getByRole('contentinfo')).toBeInViewport();
  await expect(control(page)).toBeInViewport({ ratio: 1 });
});

test('the control is at least 44 pixels high, for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(sensitive);
  const box = await control(page).boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
});

test('on a phone the way out and 999 share a row at the top that stays, at most 56 pixels high', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(sensitive);
  await page.keyboard.press('End');
  const row = page.locator('div:has(> leave-this-site)');
  await expect(row.getByRole('link', { name: 'Call 999' })).toBeInViewport({ ratio: 1 });
  const box = await row.boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 320 });
  expect(box?.height).toBeLessThanOrEqual(56);
});

test('on a wide screen the control stands at the right, clear of the words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(sensitive);
  const box = await control(page).boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(1280 / 2);
  expect(box?.width).toBeLessThan(1280 / 4);
});

test('what is said of Shift is said by what was there before, so that it is heard', async ({
  page,
}) => {
  await page.goto(sensitive);
  const status = await page.locator('leave-this-site').getByRole('status').elementHandle();
  await page.keyboard.press('Shift');
  await expect.poll(() => status.textContent()).toContain('Shift pressed once.');
});

test('forced colours keep an edge around the control', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(sensitive);
  const { edge, ground, width } = await control(page).evaluate((link) => {
    const { borderTopColor, backgroundColor, borderTopWidth } = getComputedStyle(link);
    return { edge: borderTopColor, ground: backgroundColor, width: borderTopWidth };
  });
  expect(edge).not.toBe(ground);
  expect(width).not.toBe('0px');
});

test('the control is not printed', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(sensitive);
  await expect(page.locator('leave-this-site')).toBeHidden();
});
