import type { Browser } from '@playwright/test';
import { measureIn } from './site-host.ts';

/** What a reader waits for at the first page of a visit. Times are milliseconds. */
interface FirstPaint {
  address: string;
  /** What came over the network: page, style, scripts and font, compressed. */
  bytes: number;
  slow4G: number;
  slow3G: number;
  /** How far the page moves while it loads, on slow 3G; below 0.01 nobody sees it. */
  layoutShift: number;
}

/** Bits a second, and the time that each request waits. */
const networks = {
  slow4G: { bits: 1_600_000, latency: 150 },
  slow3G: { bits: 400_000, latency: 400 },
};
const runs = 5;
const slower = 4;

/**
 * First paints of some pages of a built site, on a phone with a quarter of this machine's speed and
 * nothing kept from before: medians of five; `undefined` where no browser is to be had.
 */
export function measureFirstPaint(
  site: string,
  addresses: readonly string[],
): Promise<FirstPaint[] | undefined> {
  return measureIn(site, async (browser, host) => {
    const measured: FirstPaint[] = [];
    for (const address of addresses) {
      const visits = { slow4G: [] as Visit[], slow3G: [] as Visit[] };
      for (let run = 0; run < runs; run++) {
        for (const network of ['slow4G', 'slow3G'] as const) {
          visits[network].push(await visit(browser, `${host}${address}`, network));
        }
      }
      measured.push({
        address,
        bytes: median(visits.slow4G.map(({ bytes }) => bytes)),
        slow4G: median(visits.slow4G.map(({ paint }) => paint)),
        slow3G: median(visits.slow3G.map(({ paint }) => paint)),
        layoutShift: median(visits.slow3G.map(({ shift }) => shift)),
      });
    }
    return measured;
  });
}

interface Visit {
  bytes: number;
  paint: number;
  shift: number;
}

async function visit(browser: Browser, url: string, on: keyof typeof networks): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  const { bits, latency } = networks[on];
  const speed = { downloadThroughput: bits / 8, uploadThroughput: bits / 8, latency };
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...speed });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => {
    const shifts: number[] = [];
    return new Promise<{ paint: number; shift: number }>((done) => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry) shifts.push(Number(entry.value));
        }
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
        done({ paint, shift: shifts.reduce((a, b) => a + b, 0) });
      }, 100);
    });
  });
  await page.close();
  return { bytes, ...seen };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
