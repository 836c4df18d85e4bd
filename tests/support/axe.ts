import { createRequire } from 'node:module';
import type { BrowserContext, Page } from '@playwright/test';
import type axe from 'axe-core';

/** axe itself, as @axe-core/playwright brings it. Its builder takes twice as long as axe. */
const { source } = createRequire(import.meta.resolve('@axe-core/playwright'))(
  'axe-core',
) as typeof axe;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const contrast = 'color-contrast';

/** The rules that look at colours. Only these can change with a colour scheme. */
const colourRules = [contrast, 'link-in-text-block'];
/** The rules that look at where things stand. Of one width, only these change with the height. */
const placeRules = [contrast, 'target-size', 'scrollable-region-focusable'];

/**
 * Lets axe be asked on every page of a context. Brought in before each page, it is compiled once
 * and not for every page.
 */
export async function bringAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: source });
}

/** What axe finds wrong on the page that is open: the rule, and where. No rule is off. */
export async function axeFaults(page: Page): Promise<string[]> {
  return faultsFound(page, { runOnly: tags });
}

/** What axe finds wrong with the colours of the page that is open. */
export async function colourFaults(page: Page): Promise<string[]> {
  return faultsFound(page, { runOnly: colourRules });
}

/** What axe finds wrong with where things stand on the page that is open. */
export async function placeFaults(page: Page): Promise<string[]> {
  return faultsFound(page, { runOnly: placeRules });
}

/** All but contrast, which takes as long as the rest together. */
export async function axeFaultsButContrast(page: Page): Promise<string[]> {
  return faultsFound(page, { runOnly: tags, rules: { [contrast]: { enabled: false } } });
}

async function faultsFound(page: Page, options: axe.RunOptions): Promise<string[]> {
  return page.evaluate(async (asked) => {
    // From the top: what the bar that stays happens to cover after a scroll is not too small.
    scrollTo(0, 0);
    // Our pages hold no frames, and none of the rules asks for the style sheets.
    const settled = { ...asked, iframes: false, preload: false, resultTypes: ['violations'] };
    const { violations } = await window.axe.run(document, settled as axe.RunOptions);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, any }) =>
          `breaks ${id} (${help}) at ${target.join(' ')}: ${any.map(({ message }) => message).join('; ')}`,
      ),
    );
  }, options);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
