import { type BrowserContextOptions, type Page, expect, test } from '@playwright/test';
import { bringAxe } from './axe.ts';
import { layoutsOfSites, open } from './layouts.ts';

/** One way to see an open page, what each layout is to be in it, and what is found against that. */
export interface Look {
  /** As the name of a test ends: `in the dark`. */
  way: string;
  /** What turns the page that is open into one seen this way; nothing for the first way. */
  turn?: (page: Page) => Promise<void>;
  claims: Record<string, (page: Page) => Promise<string[]>>;
}

/**
 * Tests that both sites keep some claims on every layout, seen in some ways. Each page is opened
 * once for all of them, because opening takes longer than looking; then each claim is a test.
 * A claim that changes the page stands last.
 */
export function testEveryLayout(seen: BrowserContextOptions, looks: Look[]) {
  const ways = looks.map(({ way }) => way).join(', ');
  for (const { site, layouts } of layoutsOfSites) {
    test.describe(`${site} ${ways}`, () => {
      test.describe.configure({ mode: 'default' });
      const found = new Map<string, string[]>();
      const nameOf = (claim: string, way: string) => `every layout of ${site} ${claim} ${way}`;

      test.beforeAll(async ({ browser }) => {
        test.setTimeout(300_000);
        const context = await browser.newContext({ locale: 'en-GB', ...seen });
        await bringAxe(context);
        const page = await context.newPage();
        for (const layout of layouts) {
          await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
          await page.setViewportSize(seen.viewport ?? { width: 1280, height: 900 });
          await open(page, layout);
          for (const { way, turn, claims } of looks) {
            await turn?.(page);
            for (const [claim, look] of Object.entries(claims)) {
              const faults = (await look(page)).map(
                (fault) => `${layout.name} (${layout.address}): ${fault}`,
              );
              const name = nameOf(claim, way);
              found.set(name, [...(found.get(name) ?? []), ...faults]);
            }
          }
        }
        await context.close();
      });

      for (const { way, claims } of looks) {
        for (const claim of Object.keys(claims)) {
          const name = nameOf(claim, way);
          test(name, () => {
            expect(found.get(name)).toEqual([]);
          });
        }
      }
    });
  }
}
