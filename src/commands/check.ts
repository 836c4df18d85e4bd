import { spawn } from 'node:child_process';
import { steps } from './check-steps.ts';

/** Runs one step to its end. Answers whether it found nothing, and all it said. */
async function heard(command: string, args: string[]): Promise<{ ok: boolean; said: string }> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const step = spawn(command, args, { shell: process.platform === 'win32' });
    for (const stream of [step.stdout, step.stderr])
      stream.on('data', (words: Buffer) => said.push(words));
    step.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    step.on('close', (code) => {
      resolve({ ok: code === 0, said: Buffer.concat(said).toString() });
    });
  });
}

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
