import { existsSync } from 'node:fs';
import { build } from 'astro';
import { runAsync, runCommand } from './command.ts';
import { measureFirstPaint } from './bench/first-paint.ts';
import { weighPages } from './bench/page-weight.ts';
import { measureSearch } from './bench/search-speed.ts';

const outDir = './.cache/bench';

/**
 * `npm run bench`: how long a build takes and the memory it needs, how heavy the pages of each part
 * of the site are, when a slow phone first shows one, and search there. Nothing passes or fails here.
 * `--scale` measures the fictional partnership with a thousand places and three thousand meetings.
 */
await runCommand({ options: { scale: { type: 'boolean' } } }, async ({ values }) => {
  if (values.scale) {
    const content = '.cache/content-at-scale';
    await runAsync('node', ['tests/support/write-content-at-scale.ts', content]);
    process.env['CONTENT_DIR'] = content;
  }
  const started = performance.now();
  await build({ outDir, logLevel: 'silent' });
  console.log(`Build: ${((performance.now() - started) / 1000).toFixed(1)} seconds`);
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  console.log(`Processor time: ${((userCPUTime + systemCPUTime) / 1e6).toFixed(1)} seconds`);
  console.log(`Peak memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  const parts = Map.groupBy(weighPages(outDir), ({ address }) => address.split('/')[1] ?? '');
  console.table(
    [...parts].map(([part, pages]) => {
      const heaviest = pages.reduce((a, b) => (b.total > a.total ? b : a));
      const mean = pages.reduce((sum, { total }) => sum + total, 0) / pages.length;
      return {
        part: `/${part}`,
        pages: pages.length,
        'mean bytes': Math.round(mean),
        'most bytes': heaviest.total,
        heaviest: heaviest.address,
      };
    }),
  );
  console.log('The first page of a visit, with a quarter of the speed of this machine:');
  console.table((await measureFirstPaint(outDir, measuredPages(outDir))) ?? []);
  const search = await measureSearch(outDir);
  if (!search) return;
  const { bytes, ready, enter, longestTask } = search;
  console.log('Search, with a quarter of the speed of this machine:');
  console.table([
    { what: 'first search, bytes', measured: bytes, limit: 60 * 1024 },
    { what: 'index ready after focus, ms', measured: Math.round(ready), limit: 1200 },
    { what: 'Enter to results, ms', measured: Math.round(enter), limit: 150 },
    { what: 'longest slice, ms', measured: Math.round(longestTask), limit: 100 },
  ]);
});

/** Home, the lists that have a finder, and the heaviest guide. */
function measuredPages(site: string): string[] {
  const guides = weighPages(site).filter(({ address }) => /^\/advice\/[^/]+\/$/.test(address));
  const [heaviest] = guides.sort((a, b) => b.total - a.total);
  const lists = ['/report/', '/meetings/', '/places/'];
  const existing = lists.filter((address) => existsSync(`${site}${address}`));
  return ['/', ...(heaviest ? [heaviest.address] : []), ...existing];
}
