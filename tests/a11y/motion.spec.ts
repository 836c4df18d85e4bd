import { type Page, expect, test } from '@playwright/test';
import { faultsOn, layoutsOfSites } from '../support/layouts.ts';

test.setTimeout(240_000);

test.describe('with less motion asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const { site, layouts } of layoutsOfSites) {
    test(`nothing on any layout of ${site} moves by itself`, async ({ page }) => {
      expect(await faultsOn(page, layouts, whatMoves)).toEqual([]);
    });
  }
});

/** Elements with a transition or animation that takes time, or that scroll smoothly. */
async function whatMoves(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0);
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const animated = style.animationName !== 'none' && lasts(style.animationDuration);
        return animated || lasts(style.transitionDuration) || style.scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });
}
