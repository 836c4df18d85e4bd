import { spawnSync } from 'node:child_process';

/** `npm run check`: content, types, lint, format, workflows; all run, whatever the first says. */
const steps: [string, string, string[]][] = [
  ['Content', 'node', ['src/commands/check-content.ts', 'content', 'tests/fixtures/oldminster']],
  ['Types', 'astro', ['check', '--minimumSeverity', 'hint', '--minimumFailingSeverity', 'hint']],
  ['Lint', 'eslint', ['.', '--max-warnings', '0']],
  ['Format', 'prettier', ['--check', '.', '--log-level', 'warn']],
  ['Workflows', 'node', ['src/commands/check-workflows.ts']],
];

let failed = 0;
for (const [name, command, args] of steps) {
  console.log(`\n${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed += 1;
}
console.log(
  failed === 0
    ? '\nNothing to put right.'
    : `\n${String(failed)} of ${String(steps.length)} checks failed.`,
);
process.exitCode = failed === 0 ? 0 : 1;
