import { expect, test } from '@playwright/test';
import { oldminster, underAFolder } from '../support/built-site.ts';
import { searchOpener } from '../support/menu.ts';
import { answerBox, results, said, search } from '../support/searching.ts';
import { served } from '../support/served.ts';

test('results come in place on the home page', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await search(page, 'fire safety');
  await expect(results(page).first()).toHaveText('Fire safety at home');
  await expect(page).toHaveURL(served(oldminster, '/'));
});

test('results come in place on the search page', async ({ page }) => {
  await page.goto(served(oldminster, '/search/'));
  await search(page, 'fire safety');
  await expect(results(page).first()).toHaveText('Fire safety at home');
  await expect(page).toHaveURL(served(oldminster, '/search/'));
});

test('results come in place at the top of every other page', async ({ page }) => {
  await page.goto(served(oldminster, '/about/'));
  await searchOpener(page).click();
  await search(page, 'fire safety');
  await expect(results(page).first()).toHaveText('Fire safety at home');
  await expect(page).toHaveURL(served(oldminster, '/about/'));
});

test('results come while typing, without the button', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await page.getByRole('searchbox').pressSequentially('fire safety');
  await expect(results(page).first()).toHaveText('Fire safety at home');
});

test('a result leads to its page on a site under a folder', async ({ page }) => {
  await page.goto(served(underAFolder, '/search/'));
  await search(page, 'fire safety');
  await results(page).filter({ hasText: 'Fire safety' }).first().click();
  await expect(page).toHaveURL(/\/safer\/advice\/fire-safety\/$/);
});

test('a misspelling finds what was meant, and is pointed out', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await search(page, 'domestc abuse');
  await expect(results(page).first()).toHaveText('Domestic abuse');
  await expect(page.getByText('“domestc” was read as “domestic” too.').first()).toBeVisible();
});

test('a word that is spelt right is not called a misspelling', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await search(page, 'domestic abuse');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByText('was read as')).toHaveCount(0);
});

test('a page that is called what was typed comes first', async ({ page }) => {
  await page.goto(served(oldminster, '/search/'));
  await search(page, 'Keep Safe');
  await expect(results(page).first()).toHaveText('Keep Safe');
});

test('the postcode of a place finds the place', async ({ page }) => {
  await page.goto(served(oldminster, '/search/'));
  await search(page, 'ZZ993AG');
  await expect(results(page).first()).toHaveText('Quayside Community Centre');
});

test('words that are on no page bring no result, but what always works', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  for (const unknown of ['xqzt', 'zzqq']) {
    await search(page, 'fire safety');
    await expect(results(page).first()).toBeVisible();
    await search(page, unknown);
    await expect(said(page)).toHaveText('Nothing is about this.');
    await expect(results(page)).toHaveCount(0);
  }
  for (const [name, href] of [
    ['call 999', 'tel:999'],
    ['call 101', 'tel:101'],
    ['who can help', '/help/'],
  ] as const) {
    const link = page.locator('site-search').getByRole('link', { name });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', href);
  }
});

test('when no page has all the words, the nearest are shown as that', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await search(page, 'loud music trumpet xylophone accordion');
  await expect(said(page)).toContainText('Nearest:');
  await expect(results(page).first()).toBeVisible();
});

test('screen readers are told how much was found, by what was there before', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await expect(page.getByRole('searchbox')).toBeVisible();
  // A part that is hidden is not in the accessibility tree, and nothing is told of its changes.
  const status = await page.getByRole('main').getByRole('status').elementHandle();
  await search(page, 'fire safety');
  await expect.poll(() => status.textContent()).toMatch(/Pages found: \d/);
});

test('words of somebody in danger bring numbers before any page, one for texts too', async ({
  page,
}) => {
  await page.goto(served(oldminster, '/'));
  await search(page, 'my husband hits me');
  await expect(answerBox(page)).toContainText('ring 999');
  const first = answerBox(page).getByRole('link').first();
  await expect(first).toHaveText(/Ring Lantern Helpline, 0808 157 0130/);
  await expect(first).toHaveAttribute('href', 'tel:08081570130');
  const text = answerBox(page).getByRole('link', { name: /^Text WORRY/ });
  await expect(text).toHaveAttribute('href', 'sms:07700900170');
});

test('harmless words open no box', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await search(page, 'fire safety');
  await expect(results(page).first()).toBeVisible();
  await expect(answerBox(page)).toBeHidden();
});

test('whose number it is stands before the pages', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await search(page, '0808 157 0130');
  await expect(answerBox(page)).toContainText('is the number of Lantern Helpline');
});

test('Enter leads to the heading of the results', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await page.getByRole('searchbox').fill('fire safety');
  await page.getByRole('searchbox').press('Enter');
  await expect(said(page)).toBeFocused();
});

test('typing leaves the focus in the field', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await page.getByRole('searchbox').pressSequentially('fire safety');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('Escape takes the results and the words away', async ({ page }) => {
  await page.goto(served(oldminster, '/'));
  await page.getByRole('searchbox').pressSequentially('fire safety');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

for (const [screen, height] of [
  ['above the keyboard of a phone', 508],
  ['on the screen of a phone', 844],
] as const) {
  test(`the first answer stands ${screen}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height });
    await page.goto(served(oldminster, '/'));
    await page.getByRole('searchbox').pressSequentially('my husband hits me');
    await expect(answerBox(page)).toBeVisible();
    const box = await answerBox(page).boundingBox();
    expect(box?.y).toBeLessThan(height - 96);
  });
}

test('no request depends on what is typed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const requestsFor = async (words: string) => {
    asked.length = 0;
    await page.goto(served(oldminster, '/'));
    await search(page, words);
    await expect(said(page)).not.toHaveText('');
    // The font may be kept from the visit before.
    return asked.filter((path) => !path.endsWith('.woff2')).sort();
  };
  expect(await requestsFor('my husband hits me')).toEqual(await requestsFor('fire safety'));
});
