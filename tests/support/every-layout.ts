import { type BrowserContextOptions, type Page, expect, test } from '@playwright/test';
import { bringAxe } from './axe.ts';
import { layoutsOfSites, open } from './layouts.ts';

/** What each layout is to be, as a test says it, and what is found against it on an open page. */
export type Claims = Record<string, (page: Page) => Promise<string[]>>;

/**
 * Tests that both sites keep some claims on every layout, seen in one way. Each page is opened
 * once for all of them, because opening takes longer than looking; then each claim is a test.
 * A claim that changes the page stands last.
 */
export function testEveryLayout(way: string, seen: BrowserContextOptions, claims: Claims) {
  for (const { site, layouts } of layoutsOfSites) {
    test.describe(`${site} ${way}`, () => {
      test.describe.configure({ mode: 'default' });
      const found = new Map<string, string[]>();

      test.beforeAll(async ({ browser }) => {
        test.setTimeout(300_000);
        const context = await browser.newContext({ locale: 'en-GB', ...seen });
        await bringAxe(context);
        const page = await context.newPage();
        for (const layout of layouts) {
          await open(page, layout);
          for (const [claim, look] of Object.entries(claims)) {
            const faults = (await look(page)).map(
              (fault) => `${layout.name} (${layout.address}): ${fault}`,
            );
            found.set(claim, [...(found.get(claim) ?? []), ...faults]);
          }
        }
        await context.close();
      });

      for (const claim of Object.keys(claims)) {
        test(`every layout of ${site} ${claim} ${way}`, () => {
          expect(found.get(claim)).toEqual([]);
        });
      }
    });
  }
}
