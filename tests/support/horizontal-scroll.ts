import type { Page } from '@playwright/test';

/** What makes the page that is open scroll sideways; empty when it does not. */
export async function sidewaysFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolled = document.scrollingElement?.scrollWidth ?? 0;
    if (scrolled <= width) return [];
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map((element) => {
        const end = Math.round(element.getBoundingClientRect().right);
        const words = element.textContent.trim().slice(0, 30);
        return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> “${words}” ends at ${String(end)}`;
      });
    return [`it is ${String(scrolled)} px wide on ${String(width)} px`, ...culprits];
  });
}
