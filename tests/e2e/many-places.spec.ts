import { type Page, expect, test } from '@playwright/test';
import { atScale } from '../support/built-site.ts';
import { served } from '../support/served.ts';

/** A thousand places: only thorough runs build this site. */
const places = served(atScale, '/places/');
const rows = (page: Page) => page.locator('[data-found] [data-place]');

async function ask(page: Page, postcode: string) {
  await page.getByRole('textbox', { name: 'Your postcode' }).fill(postcode);
  await page.getByRole('button', { name: 'Nearest first' }).click();
}

/** Milliseconds from asking to the frame that shows the answer. */
function timeToAnswer(page: Page) {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const status = document.querySelector('place-finder [role=status]');
        if (!status) throw new Error('There is no finder on this page.');
        new MutationObserver((_, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
        }).observe(status, { childList: true });
        document.querySelector('place-finder form')?.dispatchEvent(new Event('submit'));
      }),
  );
}

test('the nearest of a thousand places are shown, and more when asked', async ({ page }) => {
  await page.goto(places);
  await ask(page, 'ZZ99 1');
  await expect(page.locator('place-finder').getByRole('status')).toContainText('Nearest to ZZ99 1');
  await expect(rows(page)).toHaveCount(20);
  const first = await rows(page).first().textContent();
  await page.getByRole('button', { name: 'Show more places' }).click();
  await expect(rows(page)).toHaveCount(40);
  expect(await rows(page).first().textContent()).toBe(first);
});

test('they are there within 300 ms on a phone with a quarter of the speed', async ({ page }) => {
  await page.goto(places);
  await ask(page, 'ZZ99 1');
  await expect(rows(page)).toHaveCount(20);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times: number[] = [];
  for (const postcode of ['ZZ99 2', 'ZZ99 3', 'ZZ99 4', 'ZZ99 1', 'ZZ99 2']) {
    await page.getByRole('textbox', { name: 'Your postcode' }).fill(postcode);
    times.push(await timeToAnswer(page));
  }
  expect(Math.min(...times)).toBeLessThan(300);
});

test('nothing of who asked is left on a page that the browser keeps', async ({ page }) => {
  await page.goto(places);
  await ask(page, 'ZZ99 1');
  await expect(rows(page)).toHaveCount(20);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show more places' })).toBeHidden();
});

test('where the places cannot be loaded, the lists below are named', async ({ page }) => {
  await page.route('**/places.json', (route) => route.abort());
  await page.goto(places);
  await ask(page, 'ZZ99 1');
  await expect(page.locator('place-finder').getByRole('status')).toContainText(
    'in the lists below',
  );
  await expect(page.locator('place-finder [data-routes]')).toBeVisible();
});

test('without script every place is reached by its area', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(places);
  await page.getByRole('link', { name: 'North Moor' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/: North Moor$/);
  await page.locator('[data-place] a').first().click();
  await expect(page).toHaveURL(/\/places\/[^/]+\/$/);
  await context.close();
});
