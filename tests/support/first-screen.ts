import type { Page } from '@playwright/test';
import { type BuiltSite, pagesOf } from './built-site.ts';

/** Where things begin on an open page, in pixels from its top; `undefined` for what it has not. */
export interface FirstScreen {
  heading: number | undefined;
  /** The first thing under the heading that rings, writes to or leads to somebody who helps. */
  help: number | undefined;
  /** The first choice of a page that is a list. */
  choice: number | undefined;
  /** The height of the highest part that stays when the page is scrolled. */
  stays: number;
}

/** Measures the open page as it stands, not scrolled. */
export async function firstScreen(page: Page): Promise<FirstScreen> {
  return page.evaluate(() => {
    // A notice is read first in its days, and moves the rest down by its height.
    const [notices] = [...document.querySelectorAll('aside[data-until]')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.parentElement?.getBoundingClientRect().height);
    const topOf = (selector: string) => {
      const shown = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
      return shown && Math.round(shown.getBoundingClientRect().top + scrollY - (notices ?? 0));
    };
    const staying = [...document.querySelectorAll('body *')].filter((one) =>
      ['fixed', 'sticky'].includes(getComputedStyle(one).position),
    );
    return {
      heading: topOf('h1'),
      help: topOf('main :is(.actions a, .routes li, a[href^="tel:"], a[href^="sms:"])'),
      choice: topOf('main :is(nav[aria-label="What do you need?"], .actions) a'),
      stays: Math.max(0, ...staying.map((one) => one.getBoundingClientRect().height)),
    };
  });
}

const lists = ['/', '/advice/', '/help/', '/report/'];
const helping =
  /^\/(?:advice\/[^/]+|report\/[^/]+|help\/[^/]+|emergency|hate-crime|keep-safe|easy-words\/[^/]+)\/$/;

/** The pages that begin with a choice. */
export function listPages(site: BuiltSite): string[] {
  return addressesOf(site).filter((address) => lists.includes(address));
}

/** The pages that somebody opens who needs help now. */
export function helpingPages(site: BuiltSite): string[] {
  return pagesOf(site)
    .filter(({ address, html }) => {
      const isGuide = html.includes('data-kind="Guide"');
      return helping.test(address) && (isGuide || !address.startsWith('/advice/'));
    })
    .map(({ address }) => address);
}

/** The first few pages of each kind: they are all built alike. */
export function firstOfEveryKind(site: BuiltSite, few: number): string[] {
  const byParent = Map.groupBy(addressesOf(site), (address) =>
    address.replace(/[^/]+\/$/, '').replace(/\/\d{4}(?:-\d\d)?\//, '/'),
  );
  return [...byParent.values()].flatMap((addresses) => addresses.slice(0, few));
}

function addressesOf(site: BuiltSite): string[] {
  return pagesOf(site).map(({ address }) => address);
}
