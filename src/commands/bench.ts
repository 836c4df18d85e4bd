import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { kindOfPage, weighPages } from './page-weight.ts';

/**
 * `npm run bench`: build time and peak memory (three builds in processes of their own, the
 * middle one counts), what open data and calendars add to them, and the bytes of each kind of
 * page. Nothing passes or fails here.
 */
interface Run {
  seconds: number;
  megabytes: number;
}

const out = './.cache/bench';
const withoutData = './.cache/bench-src';
const dataPages = ['data/[...file].ts', 'meetings/calendar.ics.ts', 'meetings/[meeting].ics.ts'];

if (process.argv[2] === 'one') {
  const started = performance.now();
  await build({ outDir: out, srcDir: process.argv[3] ?? './src', logLevel: 'silent' });
  const run: Run = {
    seconds: (performance.now() - started) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(run));
} else {
  report();
}

function measure(sources: string): Run {
  const runs = Array.from({ length: 3 }, () => {
    rmSync(out, { recursive: true, force: true });
    const args = ['src/commands/bench.ts', 'one', sources];
    const { stdout } = spawnSync('node', args, { encoding: 'utf8' });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Run;
  });
  const middle = (values: number[]) => values.sort((a, b) => a - b)[1] ?? 0;
  return {
    seconds: middle(runs.map((run) => run.seconds)),
    megabytes: middle(runs.map((run) => run.megabytes)),
  };
}

/** The same site from a copy of the sources in which nothing is given away as a file. */
function measureWithoutData(): Run {
  cpSync('src', withoutData, { recursive: true });
  for (const page of dataPages) rmSync(`${withoutData}/pages/${page}`, { force: true });
  const run = measure(withoutData);
  rmSync(withoutData, { recursive: true });
  return run;
}

function report() {
  const bare = measureWithoutData();
  const whole = measure('./src');
  console.log(`Build: ${whole.seconds.toFixed(1)} seconds`);
  console.log(`Peak memory: ${whole.megabytes.toFixed(0)} MB`);
  const seconds = (whole.seconds - bare.seconds).toFixed(1);
  const megabytes = (whole.megabytes - bare.megabytes).toFixed(0);
  console.log(`Of these, open data and calendars: ${seconds} seconds, ${megabytes} MB\n`);
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
