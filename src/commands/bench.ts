import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { kindOfPage, weighPages } from './page-weight.ts';

/**
 * `npm run bench`: build time and peak memory (three builds in processes of their own, the
 * middle one counts) and the bytes of each kind of page. Nothing passes or fails here.
 */
interface Run {
  seconds: number;
  megabytes: number;
}

const out = './.cache/bench';

if (process.argv[2] === 'one') {
  const started = performance.now();
  await build({ outDir: out, logLevel: 'silent' });
  const run: Run = {
    seconds: (performance.now() - started) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(run));
} else {
  report();
}

function report() {
  const runs = Array.from({ length: 3 }, () => {
    rmSync(out, { recursive: true, force: true });
    const { stdout } = spawnSync('node', ['src/commands/bench.ts', 'one'], { encoding: 'utf8' });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Run;
  });
  const middle = (values: number[]) => values.sort((a, b) => a - b)[1] ?? 0;
  console.log(`Build: ${middle(runs.map((run) => run.seconds)).toFixed(1)} seconds`);
  console.log(`Peak memory: ${middle(runs.map((run) => run.megabytes)).toFixed(0)} MB\n`);
  const pages = Map.groupBy(weighPages(out), (page) => kindOfPage(page.address));
  const rows = [...pages].map(([kind, list]) => {
    const heaviest = list.reduce((a, b) => (b.total > a.total ? b : a));
    const mean = list.reduce((sum, page) => sum + page.total, 0) / list.length;
    return {
      kind,
      pages: list.length,
      'mean bytes': Math.round(mean),
      'most bytes': heaviest.total,
      heaviest: heaviest.address,
    };
  });
  console.table(rows);
}
