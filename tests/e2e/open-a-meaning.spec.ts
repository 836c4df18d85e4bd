import { type Page, expect, test } from '@playwright/test';
import { axeFaults, bringAxe } from '../support/axe.ts';
import { oldminster } from '../support/built-site.ts';
import { stayWhenLeaving } from '../support/destination.ts';
import { served } from '../support/served.ts';
import { sidewaysFaults } from '../support/horizontal-scroll.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

const guide = served(oldminster, '/advice/hate-crime/');
const term = (page: Page) => page.getByRole('button', { name: 'hate incident, what this means' });
const meaning = (page: Page) => page.locator('#t-hate-incident');

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);

    test('the keyboard opens a meaning, goes into it and closes it', async ({ page }) => {
      await page.goto(guide);
      await expect(meaning(page)).toBeHidden();
      await term(page).focus();
      await page.keyboard.press('Enter');
      await expect(meaning(page)).toBeInViewport({ ratio: 1 });
      await expect(meaning(page)).toContainText('Hate incident.');
      await page.keyboard.press('Tab');
      await expect(meaning(page).getByRole('link', { name: 'Hate incident' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(meaning(page)).toBeHidden();
      await expect(term(page)).toBeFocused();
    });

    test('a meaning leads to its term in the glossary', async ({ page }) => {
      await page.goto(served(oldminster, '/advice/anti-social-behaviour/'));
      await page.getByRole('button', { name: 'CPN, what this means' }).click();
      await page.locator('#t-cpn').getByRole('link').click();
      const address = '/glossary/#community-protection-notice';
      await expect(page).toHaveURL(served(oldminster, address));
      await expect(page.locator('#community-protection-notice')).toBeInViewport();
    });

    test('an open meaning does not cover the way to leave', async ({ page }) => {
      await page.goto(guide);
      await term(page).click();
      const open = await meaning(page).boundingBox();
      const leave = await page.locator('leave-this-site a').boundingBox();
      if (!open || !leave) throw new Error('One of the two is not on the screen.');
      const apart =
        open.x >= leave.x + leave.width ||
        open.x + open.width <= leave.x ||
        open.y >= leave.y + leave.height ||
        open.y + open.height <= leave.y;
      expect(apart).toBe(true);
    });
  });
}

for (const [way, settings] of [
  ['in the dark', { colorScheme: 'dark' }],
  ['in forced colours', { contextOptions: { forcedColors: 'active' } }],
  ['at 400 % zoom', { viewport: { width: 320, height: 256 } }],
] as const) {
  test.describe(way, () => {
    test.use(settings);

    test(`an open meaning is accessible ${way}`, async ({ page }) => {
      await bringAxe(page.context());
      await page.goto(guide);
      await term(page).click();
      await expect(meaning(page)).toBeInViewport();
      expect([...(await axeFaults(page)), ...(await sidewaysFaults(page))]).toEqual([]);
    });
  });
}

test('on paper the meaning stands in brackets', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(guide);
  await expect(meaning(page)).toBeVisible();
  await expect(meaning(page)).toHaveText(/^\s*\(.+\)\s*$/);
});

test('leaving hides an open meaning with the page', async ({ page, context }) => {
  await stayWhenLeaving(context, 'https://weather.example/');
  await page.goto(guide);
  await term(page).click();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expect(page.locator('html')).toHaveAttribute('data-left', '');
  await expect(meaning(page)).toBeHidden();
});

test('a search for initials finds the glossary', async ({ page }) => {
  await page.goto(served(oldminster, '/search/'));
  await page.getByRole('searchbox').fill('CPN');
  await expect(page.locator('site-search ol').getByRole('link').first()).toHaveAttribute(
    'href',
    /\/glossary\/#/,
  );
});
