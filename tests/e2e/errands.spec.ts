import { existsSync, readFileSync } from 'node:fs';
import { type Locator, expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { Expectations } from '../../src/schemas/expectations.ts';
import { type BuiltSite, oldminster, real } from '../support/built-site.ts';
import { served } from '../support/served.ts';

const phone = { width: 390, height: 844 };

function errandsOf({ content }: BuiltSite): NonNullable<Expectations['errands']> {
  const file = `${content}/expectations.yaml`;
  if (!existsSync(file)) return [];
  return (parse(readFileSync(file, 'utf8')) as Expectations).errands ?? [];
}

/** Whether a link is on the screen whole, on a page that nobody has scrolled. */
async function isInFirstScreen(link: Locator): Promise<boolean> {
  return link.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return scrollY === 0 && top >= 0 && bottom <= innerHeight;
  });
}

for (const site of [real, oldminster]) {
  for (const javaScriptEnabled of [false, true]) {
    const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';
    test.describe(`on a phone at ${site.name}, ${how}`, () => {
      test.use({ javaScriptEnabled, viewport: phone });

      for (const { who, taps } of errandsOf(site)) {
        test(`${who} presses ${taps.join(', then ')}, and scrolls for neither`, async ({
          page,
        }) => {
          await page.goto(served(site, '/'));
          for (const [index, name] of taps.entries()) {
            const link = page.getByRole('link', { name }).first();
            expect(await isInFirstScreen(link), `${name} is in the first screen`).toBe(true);
            if (index < taps.length - 1) await link.click();
            else await expect(link).toHaveAttribute('href', /^(?:tel|sms|https):/);
          }
        });
      }
    });
  }
}
