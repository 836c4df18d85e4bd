import { type Page, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { followMenu } from '../support/menu.ts';
import { served } from '../support/served.ts';
import { waysToVisit } from '../support/ways-to-visit.ts';

/** A Wednesday morning, when the library is open. */
const morning = '2026-11-25T10:00:00Z';
const night = '2026-11-25T23:00:00Z';

/** From the home page to the list of places, as a visitor finds it. */
async function goToPlaces(page: Page) {
  await page.goto(served(oldminster, '/'));
  await followMenu(page, 'Places');
  await expect(page).toHaveURL(served(oldminster, '/places/'));
}

for (const { how, settings } of waysToVisit) {
  test.describe(how, () => {
    test.use(settings);

    test('a resident of Oldminster reads when a confirmed place is open, and whom to ring', async ({
      page,
    }) => {
      await goToPlaces(page);
      await page.getByRole('main').getByRole('link', { name: 'Oldminster Library' }).click();
      const main = page.getByRole('main');
      await expect(main.getByText('Confirmed on 12 October 2026').first()).toBeVisible();
      await expect(main.getByText('9am to 5.30pm').first()).toBeVisible();
      await expect(main.getByRole('link', { name: '01632 960 201' }).first()).toBeVisible();
    });
  });
}

test('a frightened resident types a postcode and goes to the nearest open place', async ({
  page,
}) => {
  await page.clock.setFixedTime(morning);
  await goToPlaces(page);
  await page.getByRole('textbox', { name: 'Your postcode' }).fill('zz991');
  await page.keyboard.press('Enter');
  await expect(page.locator('place-finder').getByRole('status')).toContainText(
    'The nearest that is open now: Oldminster Library, ',
  );
  const first = page.locator('[data-place]').first();
  await expect(first.getByText('Open now, until 5.30pm')).toBeVisible();
  await first.getByRole('link', { name: 'Oldminster Library' }).click();
  await expect(page.getByRole('main')).toContainText('ZZ99 1AB');
});

test('at night, no place is called open, and the nearest are still named', async ({ page }) => {
  await page.clock.setFixedTime(night);
  await goToPlaces(page);
  await page.getByRole('textbox', { name: 'Your postcode' }).fill('ZZ99 1');
  await page.keyboard.press('Enter');
  const answer = page.locator('place-finder').getByRole('status');
  await expect(answer).toContainText('Nearest to ZZ99 1');
  await expect(answer).not.toContainText('open now');
  await expect(page.getByText(/^Open now/)).toHaveCount(0);
});
