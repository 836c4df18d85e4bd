import { expect, test } from '@playwright/test';
import { axeFaults, bringAxe } from '../support/axe.ts';
import { oldminster, real } from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';
import { sheetsOf } from '../support/sheets-of-paper.ts';
import { served } from '../support/served.ts';
import { sidewaysFaults } from '../support/horizontal-scroll.ts';

const languages = [real, oldminster].flatMap((site) =>
  recordsOf(contentOf(site), 'languages')
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

for (const { site, who, id } of languages) {
  test(`the pages for somebody who reads ${who} are accessible, and nothing covers the number`, async ({
    page,
    context,
  }) => {
    await bringAxe(context);
    for (const address of [`/${id}/`, `/${id}/card/`]) {
      for (const width of [320, 360, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(served(site, address));
        // Refused where something else would be pressed.
        await page.locator('aside a[href="tel:999"]').click({ trial: true });
        await page.locator('leave-this-site a').click({ trial: true });
        expect(await sidewaysFaults(page)).toEqual([]);
      }
      expect(await axeFaults(page)).toEqual([]);
    }
  });
}
