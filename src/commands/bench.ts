import { build } from 'astro';
import { runCommand } from './command.ts';
import { weighPages } from './page-weight.ts';
import { measureSearch } from './search-speed.ts';

const outDir = './.cache/bench';

/**
 * `npm run bench`: how long a build takes and the memory it needs, how heavy the pages of each part
 * of the site are, and search on a slow phone. Nothing passes or fails here.
 */
await runCommand({}, async () => {
  const started = performance.now();
  await build({ outDir, logLevel: 'silent' });
  console.log(`Build: ${((performance.now() - started) / 1000).toFixed(1)} seconds`);
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
