import type { Page } from '@playwright/test';

/** The language that the open page says it is in, where that is not British English. */
export async function otherLanguage(page: Page): Promise<string[]> {
  const language = await page.locator('html').getAttribute('lang');
  return language === 'en-GB' ? [] : [String(language)];
}

/** Headings that skip a level, and a page without exactly one heading of the first. */
export async function headingsOutOfOrder(page: Page): Promise<string[]> {
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

/** Fields of the open page without a label that shows. */
export async function unlabelledFields(page: Page): Promise<string[]> {
  return page.locator('input, select, textarea').evaluateAll((fields) =>
    (fields as HTMLInputElement[])
      .filter((field) => field.checkVisibility())
      .filter(({ labels }) => ![...(labels ?? [])].some((label) => /\w{3}/.test(label.innerText)))
      .map((field) => field.outerHTML),
  );
}
