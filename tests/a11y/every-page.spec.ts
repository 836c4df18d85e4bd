import { type Page, expect, test } from '@playwright/test';
import { axeFaults, axeFaultsButContrast, bringAxe, contentFaults } from '../support/axe.ts';
import { isThorough, readText, real } from '../support/built-site.ts';
import { structureOf } from '../support/element-structure.ts';
import { served } from '../support/served.ts';
import { sidewaysFaults } from '../support/horizontal-scroll.ts';

/** How many pages one test visits: enough to be quick, few enough to share between workers. */
const together = 25;

/** What the pages so far were made of. Each worker learns it for itself. */
const met = new Set<string>();

test.use({ viewport: { width: 390, height: 844 } });
// Many pages are one test: about a quarter of a second each, more on a busy machine.
test.setTimeout(240_000);
test.beforeEach(({ context }) => bringAxe(context));

for (const [kind, addresses] of everyAddress()) {
  for (let start = 0; start < addresses.length; start += together) {
    const batch = addresses.slice(start, start + together);
    const numbers = `${String(start + 1)} to ${String(start + batch.length)}`;
    test(`${kind} pages ${numbers} are accessible and quiet on a phone`, async ({ page }) => {
      const heard = listen(page);
      const faults: string[] = [];
      for (const address of batch) {
        const answer = await page.goto(served(real, address));
        if (answer?.status() !== 200) faults.push(`${address} is not there`);
        const found = [...(await faultsOf(page)), ...(await sidewaysFaults(page))];
        faults.push(...found.map((fault) => `${address} ${fault}`));
      }
      expect([...faults, ...heard]).toEqual([]);
    });
  }
}

/**
 * What axe finds. Hundreds of pages come from a few templates: every rule is asked on the first page
 * that puts anything in anything new, and on the others those whose answer can differ. Thorough
 * runs ask every rule but contrast on all.
 */
async function faultsOf(page: Page): Promise<string[]> {
  const parts = await structureOf(page);
  const isNew = parts.some((part) => !met.has(part));
  for (const part of parts) met.add(part);
  if (isNew) return axeFaults(page);
  return isThorough ? axeFaultsButContrast(page) : contentFaults(page);
}

/** Every page, in groups by the first word of its address: the site map, and what it leaves out. */
function everyAddress(): Map<string, string[]> {
  const listed = [...readText(real, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)];
  const addresses = listed.map(([, address = '']) => new URL(address).pathname);
  if (addresses.length < 2) throw new Error('The site map lists no pages.');
  return Map.groupBy([...addresses, '/404.html', '/search/', '/a-z/'], kindOf);
}

function kindOf(address: string): string {
  const [kind = '', ...rest] = address.split('/').filter(Boolean);
  return rest.length > 0 ? kind : 'fixed';
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
