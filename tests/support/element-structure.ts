import type { Page } from '@playwright/test';

/**
 * What stands in what on the page that is open: each element with its classes, inside its parent
 * with its own. Two pages made of the same have the same colours on the same grounds.
 */
export async function structureOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''}${element.hasAttribute('hidden') ? '[hidden]' : ''}`;
    const pairs = [...document.querySelectorAll('body *')].map((element) => {
      const parent = element.parentElement;
      const above = parent?.parentElement;
      return [above, parent, element].map((one) => (one ? named(one) : '')).join(' > ');
    });
    return [...new Set(pairs)];
  });
}
