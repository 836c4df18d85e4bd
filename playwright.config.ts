import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

/** The site at scale is built only by thorough runs: `npm test -- --thorough`. */
const isThorough = Boolean(process.env['THOROUGH']);
const local = process.env['CHROMIUM_PATH'];

/** Browser tests run on sites that `npm test` has built into .cache/sites. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  testIgnore: isThorough ? [] : ['e2e/many-places.spec.ts'],
  outputDir: '.cache/browser',
  fullyParallel: true,
  // One more than there are cores: a worker spends a third of its time waiting.
  workers: availableParallelism() + 1,
  timeout: 60_000,
  // A busy machine can upset a test: its second try counts, and it is named as flaky. Not at night.
  retries: isThorough ? 0 : 1,
  reporter: [['dot'], ['json', { outputFile: '.cache/reports/browser.json' }]],
  use: {
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      ...(local === undefined ? {} : { executablePath: local }),
      // A closed network must not slow the tests: the browser's own calls home are off.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: [
    site('real', 4401),
    site('oldminster', 4402),
    site('under-a-folder', 4403, '/safer'),
    ...(isThorough ? [site('at-scale', 4404)] : []),
  ],
});

function site(name: string, port: number, base = '') {
  return {
    command: `node tests/support/serve.ts .cache/sites/${name} ${String(port)} ${base}`,
    // From the project, also where the settings of another folder are built on these.
    cwd: import.meta.dirname,
    url: `http://127.0.0.1:${String(port)}${base}/`,
    reuseExistingServer: false,
  };
}
