import { type Page, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { searchOpener } from '../support/menu.ts';
import { answerBox, results, said, search } from '../support/searching.ts';
import { served } from '../support/served.ts';

/** Asks on the home page of Oldminster, at a moment. */
async function ask(page: Page, words: string, moment = '2026-11-25T12:00:00Z') {
  await page.clock.setFixedTime(moment);
  await page.goto(served(oldminster, '/'));
  await search(page, words);
}

for (const [errand, words, answer] of [
  ['a number and its hours', 'lantern helpline number', /0808 157 0130.*Every day, 9am to 9pm/s],
  ['what initials mean', 'what does CPN mean', 'CPN is short for Community Protection Notice.'],
  ['the next meeting', 'next meeting', /Tuesday 8 December 2026/],
  ['a year of Crucial Crew', 'crucial crew 2025', /\w/],
  ['a year that is not known', 'crucial crew 2031', 'No date of Crucial Crew 2031 is known.'],
  ['the nearest place', 'ZZ99 1AB', /^Nearest to ZZ99 1/],
  ['a postcode of another area', 'AB1 9ZZ', /^We do not know AB1/],
] as const) {
  test(`a search answers at once: ${errand}`, async ({ page }) => {
    await ask(page, words);
    await expect(answerBox(page)).toContainText(answer);
  });
}

test('after the last meeting, none has been announced', async ({ page }) => {
  await ask(page, 'next meeting', '2028-01-10T12:00:00Z');
  await expect(answerBox(page)).toContainText('No meeting has been announced.');
});

test('where no place can be named, the routes that always work stand below', async ({ page }) => {
  await ask(page, 'AB1 9ZZ');
  await expect(page.locator('site-search').getByRole('link', { name: 'call 999' })).toBeVisible();
});

for (const [when, moment, last] of [
  ['in the morning, the evening text line', '2026-11-25T10:00:00Z', /^Text WORRY/],
  ['at half past nine at night, the day line', '2026-11-25T21:30:00Z', /^Ring .*Victim/],
] as const) {
  test(`who is closed now comes last: ${when}`, async ({ page }) => {
    await ask(page, 'my husband hits me', moment);
    await expect(answerBox(page).locator('.number')).toHaveCount(3);
    await expect(answerBox(page).locator('.number').first()).toHaveText(/day and night/);
    await expect(answerBox(page).locator('.number').last()).toHaveText(last);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  /** Whether the top of what comes first stands on a screen of a height, and nothing covers it. */
  async function isSeen(first: ReturnType<typeof results>, height: number) {
    const top = await first.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top + 24).toBeLessThanOrEqual(height);
    const isOnTop = await first.evaluate((element) => {
      const { left, top: y } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + 8, y + 8));
    });
    expect(isOnTop).toBe(true);
  }

  test('the first number of a crisis stands above the keyboard', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 500 });
    await page.goto(served(oldminster, '/'));
    await page.getByRole('searchbox').pressSequentially('my husband hits me');
    const number = answerBox(page).locator('.number').first();
    await expect(number).toBeVisible();
    await isSeen(number, 500);
  });

  for (const address of ['/', '/search/', '/advice/domestic-abuse/']) {
    test(`the first result stands above the keyboard, and on the screen after Enter: ${address}`, async ({
      page,
    }) => {
      // What the keyboard of a phone leaves.
      await page.setViewportSize({ width: 390, height: 500 });
      await page.goto(served(oldminster, address));
      if (address.startsWith('/advice/')) await searchOpener(page).click();
      await page.getByRole('searchbox').pressSequentially('fire safety');
      await expect(results(page).first()).toBeVisible();
      await isSeen(results(page).first(), 500);
      await expect(page.getByRole('searchbox')).toBeFocused();
      await page.getByRole('searchbox').press('Enter');
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(said(page)).toBeFocused();
      await isSeen(results(page).first(), 844);
    });
  }
});

test('a search is announced once, after a pause', async ({ page }) => {
  await page.clock.install({ time: '2026-11-25T12:00:00Z' });
  await page.goto(served(oldminster, '/'));
  await search(page, 'domestic abuse');
  await expect(page.locator('site-search > [role=status]')).toContainText('Pages found');
  await page.evaluate(() => {
    const status = document.querySelector('site-search > [role=status]');
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => {
      if (status?.textContent) told.push(status.textContent);
    }).observe(status ?? document.body, { childList: true, characterData: true, subtree: true });
  });
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told);
  await page.clock.pauseAt('2026-11-25T13:00:00Z');
  await page.getByRole('searchbox').fill('');
  // Each letter is long enough after the one before to show what is found, and too soon to tell it.
  for (const letter of 'domestc abuse') {
    await page.getByRole('searchbox').press(letter);
    await page.clock.runFor(200);
  }
  await expect(results(page).first()).toBeVisible();
  expect(await told()).toEqual([]);
  await page.clock.runFor(2_000);
  expect(await told()).toEqual([
    expect.stringMatching(/Pages found: \d+\. “domestc” was read as “domestic” too\./),
  ]);
});
