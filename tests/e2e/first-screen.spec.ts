import { expect, test } from '@playwright/test';
import { isThorough, oldminster, real } from '../support/built-site.ts';
import {
  type FirstScreen,
  firstOfEveryKind,
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

/** Into how many tests the pages of a site are divided, so that workers can share them. */
const parts = 3;

const within = (most: number, top: number | undefined) => top !== undefined && top <= most;

/** What some pages keep on a screen that is not scrolled. */
interface Claim {
  says: string;
  size: { width: number; height: number };
  pages: readonly string[];
  isRight: (measured: FirstScreen) => boolean;
}

for (const site of [real, oldminster]) {
  const helping = helpingPages(site);
  const lists = listPages(site);
  const every = firstOfEveryKind(site, isThorough ? 12 : 4);
  // Every kind of page is on the fictional site: of the real one, those that help are enough.
  const first = isThorough || site === oldminster ? every : [...helping, ...lists];
  const reach: Claim[] = [
    {
      says: 'the help that a page offers first is in reach of a thumb',
      size: phone,
      pages: helping,
      isRight: ({ help }) => within(480, help),
    },
    {
      says: 'a list begins with a short choice',
      size: phone,
      pages: lists,
      // A partnership that has just begun has nothing to choose from on some lists, and shows help.
      isRight: ({ choice, help }) => within(560, site === oldminster ? choice : (choice ?? help)),
    },
  ];
  const frame: Claim[] = [
    {
      says: 'the heading is within 200 pixels of the top, 230 under the way out',
      size: phone,
      pages: first,
      isRight: ({ heading, stays }) => within(stays > 0 ? 230 : 200, heading) && stays <= 56,
    },
    {
      says: 'the heading is within 220 pixels on a small phone',
      size: smallPhone,
      pages: every.filter((page) => first.includes(page)),
      isRight: ({ heading, stays }) => within(220, heading) && stays <= 56,
    },
    {
      says: 'a phone on its side shows the heading and an action',
      size: onItsSide,
      pages: [...helping, ...lists].filter((page) => isThorough || every.includes(page)),
      isRight: ({ heading, help, choice }) =>
        within(onItsSide.height, heading) &&
        within(onItsSide.height - 40, Math.min(help ?? Infinity, choice ?? Infinity)),
    },
  ];

  for (const { how, settings } of scripts) {
    test.describe(`${site.name} on a phone, ${how}`, () => {
      test.use({ ...settings, viewport: phone });

      // Scripts move nothing of the frame: with them only what can be pressed is looked at.
      const claims = how === 'with JavaScript' ? reach : [...reach, ...frame];
      const pages = [...new Set(claims.flatMap(({ pages }) => pages))].filter(
        (page) => isThorough || how === 'without JavaScript' || every.includes(page),
      );
      for (let part = 0; part < parts; part++) {
        test(`every page shows first what it is for, part ${String(part + 1)}`, async ({
          page,
        }) => {
          expect(helping.length).toBeGreaterThan(site === oldminster ? 10 : 0);
          expect(lists.length).toBeGreaterThan(site === oldminster ? 3 : 0);
          const wrong: string[] = [];
          for (const address of pages.filter((_, at) => at % parts === part)) {
            await page.goto(served(site, address));
            const here = claims.filter(({ pages }) => pages.includes(address));
            for (const [size, ofSize] of Map.groupBy(here, ({ size }) => size)) {
              await page.setViewportSize(size);
              const measured = await firstScreen(page);
              for (const { says, isRight } of ofSize)
                if (!isRight(measured))
                  wrong.push(`${address} ${says}: ${JSON.stringify(measured)}`);
            }
          }
          expect(wrong).toEqual([]);
        });
      }
    });
  }
}

for (const { how, settings } of scripts) {
  test.describe(`from home on a phone, ${how}`, () => {
    test.use({ ...settings, viewport: phone });

    for (const site of [real, oldminster]) {
      test(`every need on the home page of ${site.name} leads in one tap to a page that shows help`, async ({
        page,
      }) => {
        await page.goto(served(site, '/'));
        const needs = page.getByRole('navigation', { name: 'What do you need?' });
        const paths = await needs
          .getByRole('link')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
        expect(paths.length).toBeGreaterThan(site === oldminster ? 5 : 0);
        const help = paths.filter((path) => /^\/(?:advice|report|help)\/./.test(path));
        // All of these are looked at above.
        expect(help.filter((path) => !helpingPages(site).includes(path))).toEqual([]);
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
