import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content,site}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
