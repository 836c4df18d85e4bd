import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { findBrowser } from './test/browser.ts';
import { buildSite, isUpToDate, testBuilds } from './test/sites.ts';
import { runCommand } from './command.ts';

/** Packages of old Chromium, for the oldest phones and for ICU 72. */
const oldChromium = {
  'chromium-110': ['@sparticuz/chromium', '110.0.1'],
  'chromium-90': ['chrome-aws-lambda', '8.0.2'],
} as const;
const oldFolder = '.cache/old-browsers';

/** Where Debian and Ubuntu install the others. */
const usualPaths: Record<string, readonly string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  webkitgtk: ['/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'],
};

/**
 * `npm run test:browsers`: the tests in Firefox, in WebKitGTK, in a Chromium that keeps pages for
 * Back, and in Chromium 110 and 90. Says which are missing; `--here` downloads none; `--all` fails
 * when one is missing. What each can show of a phone is in docs/testing.md.
 */
await runCommand(
  {
    options: {
      here: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  },
  async ({ values, positionals }) => {
    const found = Object.entries(usualPaths).flatMap(([name, paths]) => {
      const path = paths.find((one) => existsSync(one));
      return path === undefined ? [] : [[name, path] as const];
    });
    const old = Object.keys(oldChromium).flatMap((name) => {
      const path = oldBrowser(name as keyof typeof oldChromium, !values.here);
      return path === undefined ? [] : [[name, path] as const];
    });
    const browsers = new Map([...found, ...old]);
    const missing = [...Object.keys(usualPaths), ...Object.keys(oldChromium)].filter(
      (name) => !browsers.has(name),
    );
    if (missing.length > 0) console.log(`Not here, so not tried: ${missing.join(', ')}.`);
    if (values.all && missing.length > 0) throw new Error('With --all every browser must be here.');
    if (browsers.size === 0) return;
    for (const build of testBuilds().filter((one) => !isUpToDate(one))) {
      const { ok, output } = await buildSite(build);
      if (!ok) throw new Error(output);
    }
    const { status } = spawnSync(
      'playwright',
      ['test', '--config', 'tests/browsers/playwright.config.ts', ...positionals],
      {
        stdio: 'inherit',
        env: {
          ...process.env,
          BROWSERS: [...browsers].map((pair) => pair.join('=')).join(' '),
          CHROMIUM_PATH: findBrowser() ?? browsers.get('chromium') ?? '',
        },
      },
    );
    process.exitCode = status ?? 1;
  },
);

/** The path of an old Chromium, unpacked from its package, which is downloaded where `mayFetch`. */
function oldBrowser(name: keyof typeof oldChromium, mayFetch: boolean): string | undefined {
  const [pack, version] = oldChromium[name];
  const path = `${oldFolder}/${name}`;
  if (existsSync(path)) return `${process.cwd()}/${path}`;
  if (!mayFetch || process.platform !== 'linux') return undefined;
  mkdirSync(oldFolder, { recursive: true });
  const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps'];
  const wanted = `${pack}@${version}`;
  spawnSync('npm', ['install', ...flags, '--prefix', oldFolder, wanted], { stdio: 'ignore' });
  const packed = `${oldFolder}/node_modules/${pack}/bin/chromium.br`;
  if (!existsSync(packed)) return undefined;
  writeFileSync(path, brotliDecompressSync(readFileSync(packed)));
  chmodSync(path, 0o755);
  return `${process.cwd()}/${path}`;
}
