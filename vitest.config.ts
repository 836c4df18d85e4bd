import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,site}/**/*.test.ts'],
    testTimeout: 30_000,
    // Files share what they have read and parsed; none changes what another sees. A third of the time.
    isolate: false,
    // Otherwise Vitest leaves one core alone: half of a small machine.
    maxWorkers: availableParallelism(),
  },
});
