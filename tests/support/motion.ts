import type { Page } from '@playwright/test';

/**
 * What moves on the open page although less motion was asked for: elements with a transition or
 * animation that takes time, or that scroll smoothly.
 */
export async function whatMoves(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => {
    const lasts = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0);
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const animated = style.animationName !== 'none' && lasts(style.animationDuration);
        return animated || lasts(style.transitionDuration) || style.scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });
  await page.emulateMedia({ reducedMotion: null });
  return moving;
}
