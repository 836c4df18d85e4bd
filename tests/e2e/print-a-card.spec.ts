import { type Page, expect, test } from '@playwright/test';
import { oldminster, underAFolder } from '../support/built-site.ts';
import { sheetsOf } from '../support/sheets-of-paper.ts';
import { served } from '../support/served.ts';

const card = served(oldminster, '/keep-safe/card/');
const poster = served(oldminster, '/keep-safe/poster/');
const millimetre = 96 / 25.4;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const site of [oldminster, underAFolder]) {
    test(`a carer of ${site.name} finds the carry card and prints it with empty lines`, async ({
      page,
    }) => {
      await page.goto(served(site, '/keep-safe/'));
      await page
        .getByRole('main')
        .getByRole('link', { name: /carry card/i })
        .first()
        .click();
      await expect(page).toHaveURL(served(site, '/keep-safe/card/'));
      await expectEmptyLines(page);
    });

    test(`a venue of ${site.name} prints the window poster with empty lines`, async ({ page }) => {
      await page.goto(served(site, '/keep-safe/poster/'));
      await expectEmptyLines(page);
    });
  }
});

/** A card that can be printed and written on, on one sheet. */
async function expectEmptyLines(page: Page) {
  await expect(page.getByText('Print this page and write on the lines.')).toBeVisible();
  await expect(page.locator('printed-card form')).toBeHidden();
  await expect(page.locator('printed-card [data-lines] i').first()).toBeVisible();
  expect(await sheetsOf(page)).toBe(1);
}

/** Fills in every field with as much as it takes. */
async function fillIn(page: Page) {
  for (const field of await page.locator('[data-fills]').all()) {
    const most = Number(await field.getAttribute('maxlength'));
    await field.fill('words to read '.repeat(20).slice(0, most).trim());
  }
}

test('what is typed stands on the card at once', async ({ page }) => {
  await page.goto(card);
  await page.getByLabel('Name to use').fill('Sam');
  await page.getByLabel('What helps me').fill('A quiet place\nMore time');
  const printed = page.locator('.cards');
  await expect(printed).toContainText('Sam');
  await expect(printed).toContainText('More time');
  await expect(printed.locator('[data-lines=name] i')).toBeHidden();
  await expect(printed.locator('[data-lines=first] i')).toBeVisible();
});

test('on paper there is the card and nothing else, as large as a bank card', async ({ page }) => {
  await page.goto(card);
  await fillIn(page);
  await page.emulateMedia({ media: 'print' });
  for (const side of await page.locator('.card').all()) {
    const box = await side.boundingBox();
    expect(box?.width).toBeCloseTo(85 * millimetre, 0);
    expect(box?.height).toBeCloseTo(54 * millimetre, 0);
  }
  const shown = await page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' ').trim());
  expect(shown).toMatch(/^Please help me .*What helps me [a-z ]+$/);
});

for (const address of [card, poster]) {
  test(`${new URL(address).pathname}, filled in to the last letter, loses none of it`, async ({
    page,
  }) => {
    await page.goto(address);
    await fillIn(page);
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.card, .poster')
      .evaluateAll((all) =>
        all.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent),
      );
    expect(cut).toEqual([]);
    await page.emulateMedia({ media: null });
    expect(await sheetsOf(page)).toBe(1);
  });
}

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-printed', true);
  });
  await page.goto(card);
  await page.getByRole('button', { name: 'Print the card' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await expect(page).toHaveURL(card);
});

test('Clear empties the form and the card, and says so', async ({ page }) => {
  await page.goto(card);
  await fillIn(page);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('printed-card [role=status]')).toHaveText('Cleared.');
  await expect(page.getByLabel('Name to use')).toHaveValue('');
  await expect(page.locator('.cards')).not.toContainText('words to read');
});

test('what was typed is gone when Back brings the page again', async ({ page }) => {
  await page.goto(card);
  await fillIn(page);
  await page.goto(served(oldminster, '/meetings/'));
  await page.goBack();
  await expect(page.getByLabel('Name to use')).toHaveValue('');
  await expect(page.locator('.cards')).not.toContainText('words to read');
});

test('nothing typed is sent, kept or written into the address', async ({ page, context }) => {
  await page.goto(card);
  await page.evaluate(() => document.fonts.ready);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await fillIn(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print the card' }).click();
  expect(asked).toEqual([]);
  expect(page.url()).toBe(card);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});
