import { type Page, expect, test } from '@playwright/test';
import { oldminster } from '../support/built-site.ts';
import { served } from '../support/served.ts';

/** Goes once round a page by keyboard; the stops that the bar at the top covers, or that are out of view. */
async function stopsNotSeen(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const stops = await page.locator('a:visible, summary:visible, input:visible').count();
  const notSeen: string[] = [];
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press(key);
    const name = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return undefined;
      const bar = document.querySelector('leave-this-site .leave')?.getBoundingClientRect();
      const { top, bottom, left, right } = focused.getBoundingClientRect();
      const inBar = focused.closest('leave-this-site') !== null;
      const beside = !bar || right <= bar.left || left >= bar.right;
      const apart = beside || bottom <= bar.top + 1 || top >= bar.bottom - 1;
      const covered = !inBar && !apart;
      return covered || top < 0 || bottom > innerHeight + 1 ? focused.textContent : undefined;
    });
    if (name !== undefined) notSeen.push(name);
  }
  return notSeen;
}

for (const address of ['/', '/advice/domestic-abuse/']) {
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    for (const [how, viewport] of [
      ['at 400% zoom', { width: 320, height: 256 }],
      ['on a wide screen', { width: 1280, height: 720 }],
    ] as const) {
      test(`${how}, ${key} on ${address} keeps what has the focus in view`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.goto(served(oldminster, address));
        expect(await stopsNotSeen(page, key)).toEqual([]);
      });
    }
  }
}
