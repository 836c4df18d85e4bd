import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import suite from '../../playwright.config.ts';

/** `npm run test:browsers` names the browsers that it found: "firefox=/path chromium-90=/path". */
const found = (process.env['BROWSERS'] ?? '').split(' ').filter((pair) => pair.includes('='));
const paths = new Map(found.map((pair) => pair.split('=') as [string, string]));
const plain = 'browsers/plain-errands.spec.ts';
/** The errands of the suite that ask nothing of the browser but what readers do. */
const errands = [
  plain,
  'e2e/find-a-meeting.spec.ts',
  'e2e/find-a-place.spec.ts',
  'e2e/leave-on-every-host.spec.ts',
  'e2e/report-hate-crime.spec.ts',
  'e2e/search.spec.ts',
];

/** Playwright cannot yet refuse Firefox the location, nor turn its scripts off, by WebDriver BiDi. */
const notInFirefox = /with the location refused|there is no field that would do nothing/;

process.env['FIREFOX_PATH'] = paths.get('firefox');
process.env['WEBKIT_PATH'] = paths.get('webkitgtk');

export default defineConfig({
  ...suite,
  testDir: fileURLToPath(new URL('..', import.meta.url)),
  outputDir: fileURLToPath(new URL('../../.cache/browsers/results', import.meta.url)),
  workers: 1,
  reporter: [['list']],
  use: { ...suite.use, viewport: { width: 390, height: 844 }, launchOptions: {} },
  projects: [...paths].map(([name, path]) => ({
    name,
    testMatch: name === 'chromium-90' || name === 'webkitgtk' ? plain : errands,
    ...(name === 'firefox' && { grepInvert: notInFirefox }),
    use: name === 'firefox' ? firefox() : chromium(name === 'webkitgtk' ? undefined : path),
  })),
});

function firefox() {
  const executablePath = fileURLToPath(new URL('firefox.mjs', import.meta.url));
  return {
    browserName: 'firefox' as const,
    channel: 'moz-firefox',
    launchOptions: { executablePath },
  };
}

/** WebKitGTK is started by its tests; the Chromium that Playwright opens beside it stays empty. */
function chromium(executablePath = process.env['CHROMIUM_PATH'] ?? '') {
  return {
    launchOptions: {
      executablePath,
      // Readers' browsers keep whole pages for Back; Playwright turns that off.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: ['--no-sandbox', '--disable-gpu', '--no-zygote', '--no-first-run'],
    },
  };
}
