import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { oldminster, underAFolder } from '../support/built-site.ts';
import { sheetsOf } from '../support/sheets-of-paper.ts';
import { served } from '../support/served.ts';

const letter = served(oldminster, '/sheets/review-letter/');
const list = served(oldminster, '/sheets/my-list/');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const site of [oldminster, underAFolder]) {
    test(`a resident of ${site.name} finds a letter from a guide, and prints it blank`, async ({
      page,
    }) => {
      await page.goto(served(site, '/advice/anti-social-behaviour/'));
      await page.getByRole('link', { name: 'Ask the council to look again' }).click();
      await expect(page).toHaveURL(served(site, '/sheets/review-letter/'));
      await expect(page.getByText('Print this page and write on the lines.')).toBeVisible();
      await expect(page.locator('printed-card form')).toBeHidden();
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.locator('[data-lines=reports] i')).toHaveCount(4);
      expect(await sheetsOf(page)).toBe(1);
    });
  }

  test('the list of them all leads to each', async ({ page }) => {
    await page.goto(served(oldminster, '/sheets/'));
    await page.getByRole('main').getByRole('link', { name: 'List for leaving home' }).click();
    await expect(page).toHaveURL(list);
  });
});

test('what is typed and ticked stands on the letter, and the test is worked out', async ({
  page,
}) => {
  await page.goto(letter);
  const paper = page.locator('#paper');
  await page.getByLabel('Your name').fill('Sam Lee');
  await page.getByLabel('Your reports').fill('1 March, police\n3 April, council');
  await expect(paper).toContainText('My name is Sam Lee, and I ask you to look again.');
  await expect(paper.locator('[data-lines=reports] [data-words]')).toHaveText(
    '1 March, police\n3 April, council',
  );
  const outcome = page.locator('[data-any]');
  await expect(outcome).toBeEmpty();
  await page.getByLabel('I made three reports.').check();
  await expect(outcome).toHaveText('It may be too early. Ask the council.');
  await page.getByLabel('I reported within a month.').check();
  await expect(outcome).toHaveText('You can ask for a review.');
  await expect(paper.locator('[data-box=three]')).toHaveText('x');
  await expect(paper.locator('[data-box=hate]')).toBeEmpty();
});

test('it is saved as a file that is made on the device', async ({ page, context }) => {
  await page.goto(letter);
  await page.getByLabel('Your name').fill('Sam Lee');
  await page.getByLabel('It was hate.').check();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('review-letter.txt');
  const text = readFileSync(await download.path(), 'utf8').replaceAll(/\s+/g, ' ');
  expect(text).toContain('My name is Sam Lee, and I ask you to look again.');
  expect(text).toMatch(/\[ ?x ?\] It was hate\./);
  expect(asked.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('what was typed and ticked is gone when Back brings the page again', async ({ page }) => {
  await page.goto(letter);
  await page.getByLabel('Your name').fill('Sam Lee');
  await page.getByLabel('It was hate.').check();
  await page.goto(served(oldminster, '/meetings/'));
  await page.goBack();
  await expect(page.getByLabel('It was hate.')).not.toBeChecked();
  await expect(page.locator('#paper')).not.toContainText('Sam Lee');
  await expect(page.locator('[data-box=hate]')).toBeEmpty();
});

test('the list for leaving has a way out, and neither tab nor paper says what it is', async ({
  page,
}) => {
  await page.goto(list);
  await expect(page).toHaveTitle('My list');
  await expect(page.locator('leave-this-site > a')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' ').trim());
  expect(shown).toBe('My list [ ] Papers [ ] Medicine Also:');
});
