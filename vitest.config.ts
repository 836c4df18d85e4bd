import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The sites that only thorough runs build: `npm test -- --thorough`. */
const nightly = process.env['THOROUGH']
  ? []
  : ['tests/site/mutated-content.test.ts', 'tests/site/at-scale.test.ts'];

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts']),
      project('site', ['tests/site/**/*.test.ts']),
    ],
    // Otherwise Vitest leaves one core alone: half of a small machine.
    maxWorkers: availableParallelism(),
  },
});

function project(name: string, include: string[]) {
  return {
    test: {
      name,
      include,
      exclude: nightly,
      testTimeout: 120_000,
      // Files share what they have read and parsed; none changes what another sees.
      isolate: false,
    },
  };
}
