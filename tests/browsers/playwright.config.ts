import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import suite from '../../playwright.config.ts';

/**
 * The errands in other browsers than the one of the day: `npm run test:browsers` finds or fetches
 * them, names them in BROWSERS ("chromium-90=/path chromium=/path firefox=/path"), and runs this.
 */
const found = (process.env['BROWSERS'] ?? '').split(' ').filter((pair) => pair.includes('='));

export default defineConfig({
  ...suite,
  testDir: fileURLToPath(new URL('..', import.meta.url)),
  outputDir: fileURLToPath(new URL('../../.cache/browsers', import.meta.url)),
  workers: 2,
  reporter: [['list']],
  projects: found.map((pair) => {
    const [name = '', executablePath = ''] = pair.split('=');
    return name === 'firefox' ? firefox(executablePath) : chromium(name, executablePath);
  }),
});

function firefox(path: string) {
  process.env['FIREFOX_PATH'] = path;
  const executablePath = fileURLToPath(new URL('firefox.mjs', import.meta.url));
  return {
    name: 'firefox',
    use: {
      browserName: 'firefox' as const,
      channel: 'moz-firefox',
      launchOptions: { executablePath },
    },
  };
}

function chromium(name: string, executablePath: string) {
  return {
    name,
    use: {
      launchOptions: {
        executablePath,
        // Debian's Chromium keeps whole pages, as a reader's does; Playwright turns that off.
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
        args: ['--no-sandbox', '--disable-gpu', '--no-zygote', '--no-first-run'],
      },
    },
  };
}
