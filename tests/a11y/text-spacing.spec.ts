import { type Page, expect, test } from '@playwright/test';
import { lostText, spaceText } from '../support/lost-text.ts';
import { faultsOn, layoutsOfSites } from '../support/layouts.ts';
import { sidewaysFaults } from '../support/sideways.ts';

const widths = [
  { on: 'on a phone', viewport: { width: 390, height: 844 } },
  { on: 'on a desk', viewport: { width: 1280, height: 900 } },
];

test.setTimeout(240_000);

for (const { on, viewport } of widths) {
  test.describe(on, () => {
    test.use({ viewport });

    for (const { site, layouts } of layoutsOfSites) {
      test(`no layout of ${site} loses words ${on} when text is spaced out`, async ({ page }) => {
        expect(await faultsOn(page, layouts, lostWhenSpaced)).toEqual([]);
      });
    }
  });
}

async function lostWhenSpaced(page: Page): Promise<string[]> {
  await spaceText(page);
  return [...(await lostText(page)), ...(await sidewaysFaults(page))];
}
