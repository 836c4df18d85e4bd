import { type Page, type Request, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { results, search } from '../support/searching.ts';
import { served } from '../support/served.ts';

const typed = 'battered';
let requests: Request[] = [];

test.beforeEach(async ({ page }) => {
  requests = [];
  page.on('request', (request) => requests.push(request));
  await page.goto(served(oldminster, '/'));
  await search(page, typed);
  await expect(results(page).first()).toHaveText('Domestic abuse');
});

const lookIn = <Found>(page: Page, look: () => Found | Promise<Found>) => page.evaluate(look);

test('what is typed is not in the address', async ({ page }) => {
  await expect(page).toHaveURL(served(oldminster, '/'));
});

test('what is typed is not in the browser’s history', async ({ page }) => {
  expect(await lookIn(page, () => history.state as unknown)).toBeNull();
});

test('searching adds nothing to go back to', async ({ page }) => {
  const before = await lookIn(page, () => history.length);
  await search(page, 'racism');
  await expect(results(page).first()).toHaveText('Hate crime');
  expect(await lookIn(page, () => history.length)).toBe(before);
});

test('what is typed is not in the name of the tab', async ({ page }) => {
  await expect(page).not.toHaveTitle(/battered/);
});

test('nothing is stored on the device', async ({ page }) => {
  const stored = await lookIn(page, async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
  expect(stored).toEqual({ local: [], session: [], databases: [], caches: [] });
});

test('no cookie is set', async ({ context }) => {
  expect(await context.cookies()).toEqual([]);
});

test('no request holds what is typed', () => {
  const sent = requests.map((request) => request.url() + (request.postData() ?? ''));
  expect(sent.filter((text) => /battered/i.test(decodeURIComponent(text)))).toEqual([]);
});

test('no request goes to another host', () => {
  const away = requests.filter((request) => !request.url().startsWith(served(oldminster, '/')));
  expect(away.map((request) => request.url())).toEqual([]);
});

test('the field has no name, so that no form can send it', async ({ page }) => {
  expect(await page.getByRole('searchbox').getAttribute('name')).toBeNull();
});

test('the form leads nowhere', async ({ page }) => {
  expect(await page.getByRole('search').getAttribute('action')).toBeNull();
});

test('the field is empty again after going away and Back', async ({ page }) => {
  await results(page).first().click();
  await expect(page.getByRole('heading', { name: 'Domestic abuse', level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('a page that the browser keeps whole holds nothing that was typed', async ({ page }) => {
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
});

test('a page that the browser keeps whole says nothing of what was typed', async ({ page }) => {
  await search(page, 'domestc abuse');
  await expect(page.locator('[data-corrections]')).toContainText('domestc');
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  expect(await page.content()).not.toContain('domestc');
});
