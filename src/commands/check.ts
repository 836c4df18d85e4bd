import { steps } from './check-steps.ts';
import { heard } from './heard.ts';

/**
 * `npm run check`: content, types, lint, format, workflows, side by side; all run, whatever one
 * says, and what each says is shown in this order.
 */
// Types and lint both need Astro's own types, which are made and not kept.
const made = await heard('astro', ['sync']);
if (!made.ok) process.stdout.write(made.said);
const begun = steps.map(([name, command, args]) => ({ name, end: heard(command, args) }));
let failed = 0;
for (const { name, end } of begun) {
  const { ok, said } = await end;
  process.stdout.write(`\n${name}\n${said}`);
  if (!ok) failed += 1;
}
console.log(
  failed === 0
    ? '\nNothing to put right.'
    : `\n${String(failed)} of ${String(steps.length)} checks failed.`,
);
process.exitCode = failed === 0 ? 0 : 1;
