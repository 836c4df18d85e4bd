import { type Page, expect, test } from '@playwright/test';
import { oldminster, real } from '../support/built-site.ts';
import {
  type FirstScreen,
  everyKindOfPage,
  firstScreen,
  helpingPages,
  listPages,
} from '../support/first-screen.ts';
import { served } from '../support/served.ts';

test.setTimeout(240_000);

const phone = { width: 390, height: 844 };
const smallPhone = { width: 360, height: 640 };
const onItsSide = { width: 844, height: 390 };

const scripts = [
  { how: 'without JavaScript', settings: { javaScriptEnabled: false } },
  { how: 'with JavaScript', settings: {} },
];

/** What some pages have further down than they may, each with where it stands. */
async function tooLow(
  page: Page,
  addresses: string[],
  isRight: (measured: FirstScreen, atLeast: string) => boolean,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    const measured = await firstScreen(page);
    if (!isRight(measured, address)) wrong.push(`${address} ${JSON.stringify(measured)}`);
  }
  return wrong;
}

const within = (most: number, top: number | undefined) => top !== undefined && top <= most;

for (const site of [real, oldminster]) {
  const at = (addresses: string[]) => addresses.map((address) => served(site, address));

  for (const { how, settings } of scripts) {
    test.describe(`${site.name} on a phone, ${how}`, () => {
      test.use({ ...settings, viewport: phone });

      test('the help that a page offers first is in reach of a thumb', async ({ page }) => {
        const addresses = at(helpingPages(site));
        expect(addresses.length).toBeGreaterThan(10);
        expect(await tooLow(page, addresses, ({ help }) => within(480, help))).toEqual([]);
      });

      test('a list begins with a short choice', async ({ page }) => {
        const addresses = at(listPages(site));
        expect(addresses.length).toBe(4);
        expect(await tooLow(page, addresses, ({ choice }) => within(560, choice))).toEqual([]);
      });
    });
  }

  test.describe(`the frame of ${site.name}`, () => {
    test.use({ javaScriptEnabled: false });

    test('leaves the heading of every page within 200 pixels of the top on a phone, 230 under the way out', async ({
      page,
    }) => {
      await page.setViewportSize(phone);
      const wrong = await tooLow(
        page,
        at(everyKindOfPage(site)),
        ({ heading, stays }) => within(stays > 0 ? 230 : 200, heading) && stays <= 56,
      );
      expect(wrong).toEqual([]);
    });

    test('leaves it within 220 pixels on a small phone', async ({ page }) => {
      await page.setViewportSize(smallPhone);
      const wrong = await tooLow(
        page,
        at(everyKindOfPage(site)),
        ({ heading, stays }) => within(220, heading) && stays <= 56,
      );
      expect(wrong).toEqual([]);
    });

    test('leaves a phone on its side the heading and an action', async ({ page }) => {
      await page.setViewportSize(onItsSide);
      const addresses = at([...helpingPages(site), ...listPages(site)]);
      const wrong = await tooLow(
        page,
        addresses,
        ({ heading, help, choice }) =>
          within(onItsSide.height, heading) &&
          within(onItsSide.height - 40, Math.min(help ?? Infinity, choice ?? Infinity)),
      );
      expect(wrong).toEqual([]);
    });
  });
}

for (const { how, settings } of scripts) {
  test.describe(`from home on a phone, ${how}`, () => {
    test.use({ ...settings, viewport: phone });

    for (const site of [real, oldminster]) {
      test(`every need on the home page of ${site.name} leads in one tap to something that can be tapped without scrolling`, async ({
        page,
      }) => {
        await page.goto(served(site, '/'));
        const needs = page.getByRole('navigation', { name: 'What do you need?' });
        const addresses = await needs
          .getByRole('link')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
        expect(addresses.length).toBeGreaterThanOrEqual(6);
        const help = addresses.filter((address) => /\/(?:advice|report|help)\/./.test(address));
        const wrong = await tooLow(page, help, ({ help }) => within(480, help));
        expect(wrong).toEqual([]);
      });
    }

    test('a reader reports racist abuse without a name in two taps', async ({ page }) => {
      await page.goto(served(oldminster, '/report/'));
      await page.getByRole('link', { name: 'Without giving my name' }).click();
      const form = page
        .getByRole('region', { name: 'Without giving your name' })
        .getByRole('link', { name: 'Report without giving your name' });
      await expect(form).toHaveAttribute('href', /^https:\/\//);
    });
  });
}
