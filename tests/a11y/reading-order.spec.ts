import { type Page, expect, test } from '@playwright/test';
import { faultsOn, layout, layoutsOfSites, open } from '../support/layouts.ts';

test.setTimeout(240_000);

for (const { site, layouts } of layoutsOfSites) {
  test(`every layout of ${site} says that it is in British English`, async ({ page }) => {
    const otherLanguage = async (shown: Page) => {
      const language = await shown.locator('html').getAttribute('lang');
      return language === 'en-GB' ? [] : [String(language)];
    };
    expect(await faultsOn(page, layouts, otherLanguage)).toEqual([]);
  });

  test(`the headings of every layout of ${site} read in order`, async ({ page }) => {
    expect(await faultsOn(page, layouts, headingsOutOfOrder)).toEqual([]);
  });

  test(`every field on every layout of ${site} has a label that shows`, async ({ page }) => {
    expect(await faultsOn(page, layouts, unlabelledFields)).toEqual([]);
  });
}

test('the first Tab reaches the link to the main content, the second the one that leaves', async ({
  page,
}) => {
  await open(page, layout('home'));
  expect(await wordsAfterTab(page)).toBe('Skip to the main content');
  expect(await wordsAfterTab(page)).toBe('Leave this site');
});

test('the link to the main content shows once it has the focus', async ({ page }) => {
  await open(page, layout('a guide'));
  const link = page.getByRole('link', { name: 'Skip to the main content' });
  expect((await link.boundingBox())?.height).toBeLessThan(2);
  await page.keyboard.press('Tab');
  expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

/** Headings that skip a level, and a page without exactly one heading of the first. */
async function headingsOutOfOrder(page: Page): Promise<string[]> {
  const headings = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        level: Number(element.localName.slice(1)),
        words: element.textContent.trim(),
      })),
  );
  const skips = headings.filter(
    ({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1,
  );
  const first = headings.filter(({ level }) => level === 1);
  return [
    ...skips.map(({ level, words }) => `“${words}” skips to level ${String(level)}`),
    ...(first.length === 1 ? [] : [`${String(first.length)} headings of the first level`]),
  ];
}

async function unlabelledFields(page: Page): Promise<string[]> {
  return page.locator('input, select, textarea').evaluateAll((fields) =>
    (fields as HTMLInputElement[])
      .filter((field) => field.checkVisibility())
      .filter(({ labels }) => ![...(labels ?? [])].some((label) => /\w{3}/.test(label.innerText)))
      .map((field) => field.outerHTML),
  );
}

async function wordsAfterTab(page: Page): Promise<string> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
}
