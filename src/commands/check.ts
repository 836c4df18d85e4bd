import { steps } from './check/steps.ts';
import { runAsync, runCommand } from './command.ts';

/**
 * `npm run check`: content, types, lint and format, side by side. All run, whatever one finds, and
 * the output of each is shown in this order.
 */
await runCommand({}, async () => {
  // Types and lint both need Astro's own types, which are generated and not committed.
  const sync = await runAsync('astro', ['sync']);
  if (!sync.ok) process.stdout.write(sync.output);
  const running = steps.map(([name, command, args]) => ({ name, result: runAsync(command, args) }));
  let failed = 0;
  for (const { name, result } of running) {
    const { ok, output } = await result;
    process.stdout.write(`\n${name}\n${output}`);
    if (!ok) failed += 1;
  }
  if (failed > 0) throw new Error(`\n${String(failed)} of ${String(steps.length)} checks failed.`);
  console.log('\nNothing to put right.');
});
