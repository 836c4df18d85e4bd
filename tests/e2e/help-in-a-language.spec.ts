import { expect, test } from '@playwright/test';
import { axeFaults, bringAxe } from '../support/axe.ts';
import { isThorough, oldminster, real } from '../support/built-site.ts';
import { recordsIn } from '../support/content-records.ts';
import { answerBox, results, search } from '../support/searching.ts';
import { sheetsOf } from '../support/sheets-of-paper.ts';
import { served } from '../support/served.ts';
import { sidewaysFaults } from '../support/horizontal-scroll.ts';

const languages = [real, oldminster].flatMap((site) =>
  recordsIn(site, 'languages')
    .filter(({ id }) => id !== 'en')
    .map((language) => ({ site, ...language, who: `${language.english} (${site.name})` })),
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  for (const { site, who, name, code, direction, english, card, help, id } of languages) {
    test(`somebody who reads ${who} finds the number for danger, and a card to show`, async ({
      page,
    }) => {
      await page.goto(served(site, '/'));
      await page.locator('main').getByRole('link', { name, exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      const danger = page.locator('main a[href^="tel:999"]').first();
      await expect(danger).toBeInViewport();
      // A number reads from left to right, whichever way the words run.
      expect(await danger.evaluate((link) => getComputedStyle(link).direction)).toBe('ltr');
      expect(await sidewaysFaults(page)).toEqual([]);
      await page.getByRole('link', { name: card.title, exact: true }).click();
      await expect(page.locator('main')).toContainText(`I speak ${english}.`);
      for (const text of card.says.filter((says) => !says.includes('{'))) {
        await expect(page.locator('main')).toContainText(text);
      }
      expect(await sidewaysFaults(page)).toEqual([]);
      expect(await sheetsOf(page)).toBe(1);
      await page.getByRole('link', { name: help.title, exact: true }).click();
      await expect(page).toHaveURL(served(site, `/${id}/`));
      await page.locator('footer a[hreflang=en]').first().click();
      await expect(page).toHaveURL(served(site, '/en/'));
    });
  }
});

/** They are built alike: `npm test` looks at the first of each site and direction, thorough runs at all. */
const looked = isThorough
  ? languages
  : [
      ...Map.groupBy(languages, ({ site, direction }) => `${site.name} ${direction}`).values(),
    ].flatMap(([first]) => first ?? []);

for (const { site, who, id } of looked) {
  test(`the pages for somebody who reads ${who} are accessible, and nothing covers the number`, async ({
    page,
    context,
  }) => {
    await bringAxe(context);
    for (const address of [`/${id}/`, `/${id}/card/`]) {
      await page.goto(served(site, address));
      for (const width of [320, 360, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        // Refused where something else would be pressed.
        await page.locator('aside a[href="tel:999"]').click({ trial: true });
        await page.locator('leave-this-site a').click({ trial: true });
        expect(await sidewaysFaults(page)).toEqual([]);
      }
      expect(await axeFaults(page)).toEqual([]);
    }
  });
}

for (const words of ['polski', 'pomoc', 'допоможіть', '救命']) {
  test(`a language without pages here leads to 999, 101 and an interpreter: ${words}`, async ({
    page,
  }) => {
    await page.goto(served(oldminster, '/search/'));
    await search(page, words);
    await expect(answerBox(page)).toContainText('interpreter');
    await expect(answerBox(page).locator('a[href$="/languages/"]')).toBeVisible();
    await expect(results(page)).toHaveCount(0);
    for (const number of ['999', '101'])
      await expect(page.locator(`site-search [data-routes] a[href="tel:${number}"]`)).toBeVisible();
  });
}

for (const { site, who, id, frame, english } of languages) {
  test(`its English name, and the name of the tab that is left, are right for ${who}`, async ({
    page,
  }) => {
    await page.goto(served(site, '/search/'));
    await search(page, english);
    await expect(results(page).first()).toHaveAttribute('href', new RegExp(`/${id}/$`));
    await page.goto(served(site, `/${id}/`));
    await expect(page.locator('html')).toHaveAttribute('data-loading', frame?.loading ?? '');
  });
}
