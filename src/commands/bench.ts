import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { runCommand } from './command.ts';
import { kindOfPage, weighPages } from './page-weight.ts';

interface Run {
  seconds: number;
  megabytes: number;
}

const outDir = './.cache/bench';

/**
 * `npm run bench`: build time and peak memory (three builds in processes of their own, the middle
 * one counts), and the bytes of each kind of page. Nothing passes or fails here.
 */
await runCommand({ options: { once: { type: 'boolean' } } }, async ({ values }) => {
  if (values.once) await buildOnce();
  else report();
});

async function buildOnce() {
  const started = performance.now();
  await build({ outDir, logLevel: 'silent' });
  const run: Run = {
    seconds: (performance.now() - started) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(run));
}

function report() {
  const runs = Array.from({ length: 3 }, () => {
    rmSync(outDir, { recursive: true, force: true });
    const { stdout } = spawnSync('node', ['src/commands/bench.ts', '--once'], { encoding: 'utf8' });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Run;
  });
  const middle = (what: keyof Run) => runs.map((run) => run[what]).sort((a, b) => a - b)[1] ?? 0;
  console.log(`Build: ${middle('seconds').toFixed(1)} seconds`);
  console.log(`Peak memory: ${middle('megabytes').toFixed(0)} MB\n`);
  const pages = Map.groupBy(weighPages(outDir), (page) => kindOfPage(page.address));
  console.table(
    [...pages].map(([kind, list]) => {
      const heaviest = list.reduce((a, b) => (b.total > a.total ? b : a));
      const mean = list.reduce((sum, page) => sum + page.total, 0) / list.length;
      return {
        kind,
        pages: list.length,
        'mean bytes': Math.round(mean),
        'most bytes': heaviest.total,
        heaviest: heaviest.address,
      };
    }),
  );
}
