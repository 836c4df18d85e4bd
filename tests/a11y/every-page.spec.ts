import { type Page, expect, test } from '@playwright/test';
import { axeFaults, axeFaultsButContrast, bringAxe } from '../support/axe.ts';
import { isThorough, pageAt, readText, real } from '../support/built-site.ts';
import { pagesThatDiffer } from '../support/element-structure.ts';
import { served } from '../support/served.ts';
import { sidewaysFaults } from '../support/horizontal-scroll.ts';

/** How many pages one test visits: enough to be quick, few enough to share between workers. */
const together = 25;

test.use({ viewport: { width: 390, height: 844 } });
// Many pages are one test: about a quarter of a second each, more on a busy machine.
test.setTimeout(240_000);
test.beforeEach(({ context }) => bringAxe(context));

/**
 * Hundreds of pages come from a few templates: `npm test` visits those that put anything in anything
 * new, and asks every rule there. Thorough runs visit all, and ask every rule but contrast of the rest.
 */
const differing = new Set(pagesThatDiffer(everyAddress().map((address) => pageAt(real, address))));
const addresses = isThorough ? everyAddress() : [...differing].map(({ address }) => address);

for (let start = 0; start < addresses.length; start += together) {
  const batch = addresses.slice(start, start + together);
  const numbers = `${String(start + 1)} to ${String(start + batch.length)}`;
  test(`pages ${numbers} are accessible and quiet on a phone`, async ({ page }) => {
    const heard = listen(page);
    const faults: string[] = [];
    for (const address of batch) {
      const answer = await page.goto(served(real, address));
      if (answer?.status() !== 200) faults.push(`${address} is not there`);
      const axe = differing.has(pageAt(real, address)) ? axeFaults : axeFaultsButContrast;
      const found = [...(await axe(page)), ...(await sidewaysFaults(page))];
      faults.push(...found.map((fault) => `${address} ${fault}`));
    }
    expect([...faults, ...heard]).toEqual([]);
  });
}

/** Every page: the site map, and what it leaves out. */
function everyAddress(): string[] {
  const listed = [...readText(real, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)];
  const addresses = listed.map(([, address = '']) => new URL(address).pathname);
  if (addresses.length < 2) throw new Error('The site map lists no pages.');
  return [...addresses, '/404.html', '/search/', '/a-z/'];
}

/** Notes what goes wrong while pages load: errors, and anything asked of another host. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  const here = () => new URL(page.url()).pathname;
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`${here()} logs: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`${here()} throws: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(served(real, '/')))
      heard.push(`${here()} asks another host: ${request.url()}`);
  });
  return heard;
}
