import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on the page that is open: the rule, and where. No rule is off. */
export async function axeFaults(page: Page): Promise<string[]> {
  // From the top: what the bar that stays happens to cover after a scroll is not too small.
  await page.evaluate(() => scrollTo(0, 0));
  // The older way of running it, without a second tab: our pages hold no frames.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, any }) =>
        `breaks ${id} (${help}) at ${target.join(' ')}: ${any.map(({ message }) => message).join('; ')}`,
    ),
  );
}
