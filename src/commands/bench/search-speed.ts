import type { Page } from '@playwright/test';
import { weighSearch } from './page-weight.ts';
import { measureIn } from './site-host.ts';

/** How search does on a phone with a quarter of this machine’s speed. Times are milliseconds. */
interface SearchSpeed {
  /** What the first search fetches, after brotli: bytes. */
  bytes: number;
  /** From entering the field to the first answer that could be given. */
  ready: number;
  /** From Enter to the results, the index being there. */
  enter: number;
  /** The longest time that the browser could do nothing else, while the index was made. */
  longestTask: number;
}

const slower = 4;
const query = 'my neighbour keeps shouting at me';

/** Measures search on a built site, in a browser; `undefined` where no browser is to be had. */
export function measureSearch(site: string): Promise<SearchSpeed | undefined> {
  return measureIn(site, async (browser, host) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${host}/search/`);
    return {
      bytes: weighSearch(site).reduce((sum, { bytes }) => sum + bytes, 0),
      ...(await timesOn(page)),
    };
  });
}

async function timesOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  await page.getByRole('searchbox').waitFor();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page.evaluate(async (words) => {
    let longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
    }).observe({ entryTypes: ['longtask'] });
    const search = document.querySelector('site-search');
    const field = search?.querySelector('input');
    const form = search?.querySelector('form');
    if (!search || !field || !form) throw new Error('There is no search on this page.');
    const timeOf = (text: string) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        search.addEventListener('search-shown', () => resolve(performance.now() - start), {
          once: true,
        });
        field.value = text;
        form.requestSubmit();
      });
    field.focus();
    const ready = await timeOf(words);
    const others = [];
    for (const more of ['fire', 'i am scared of my husband', 'nighbour noyse at nite', words]) {
      others.push(await timeOf(more));
    }
    return { ready, enter: Math.max(...others), longestTask };
  }, query);
}
