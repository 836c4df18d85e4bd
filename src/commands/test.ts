import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from './test/browser.ts';
import { type Build, buildSite, generatedBuilds, isUpToDate, testBuilds } from './test/sites.ts';
import { runCommand, runAsync } from './command.ts';

const reports = '.cache/reports';
/** What is not copied: it belongs to one computer, or is the content to be replaced. */
const notCopied = new Set(['.astro', '.cache', '.git', 'content', 'dist', 'node_modules']);
const options = {
  browser: { type: 'boolean', default: false },
  content: { type: 'string' },
  thorough: { type: 'boolean', default: false },
} as const;

let passed = 0;
let failed = 0;

/**
 * `npm test`: checks, unit and content tests, builds of the sites, tests of what was built, tests in
 * a browser. All parts run; the last line counts. `--thorough` (every night) also builds a site with
 * careless changes, makes more of them, and builds a site with a thousand places. `--browser FILE ...`
 * (`npm run test:e2e`) runs browser tests alone, and builds only the sites that are out of date.
 * `--content FOLDER` runs all of it as another partnership would, with that folder as its content/.
 */
await runCommand({ options, allowPositionals: true }, async ({ values, positionals }) => {
  if (values.content !== undefined) {
    process.exitCode = testElsewhere(values.content) ? 0 : 1;
    return;
  }
  if (values.browser) {
    for (const build of testBuilds()) if (!isUpToDate(build)) await countBuild(build);
    if (failed === 0) process.exitCode = runPlaywright(requiredBrowser(), positionals) ? 0 : 1;
    return;
  }
  if (values.thorough) process.env['THOROUGH'] = '1';
  rmSync('.cache/sites', { recursive: true, force: true });
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await Promise.all([checkAndBuild(values.thorough), countVitest('unit')]);
  await countVitest('site');
  countPlaywright();
  console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});

/** Runs all tests in a copy of the project whose content/ is another folder; true if they pass. */
function testElsewhere(content: string): boolean {
  if (!existsSync(`${content}/site.yaml`)) throw new Error(`There is no folder "${content}".`);
  const root = mkdtempSync(join(tmpdir(), 'partnership-'));
  for (const name of readdirSync('.').filter((one) => !notCopied.has(one))) {
    cpSync(name, join(root, name), { recursive: true });
  }
  cpSync(content, join(root, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  const { status } = spawnSync('node', ['src/commands/test.ts'], { cwd: root, stdio: 'inherit' });
  rmSync(root, { recursive: true, force: true });
  return status === 0;
}

/** One after the other, because both write Astro's folder of types; unit tests run beside them. */
async function checkAndBuild(isThorough: boolean) {
  const check = await runAsync('node', ['src/commands/check.ts']);
  process.stdout.write(check.output);
  count('content, types, lint and format', check.ok);
  for (const build of testBuilds()) await countBuild(build);
  for (const { script, ...build } of generatedBuilds(isThorough)) {
    const { ok, output } = await runAsync('node', [`tests/support/${script}`, build.contentFolder]);
    process.stdout.write(output);
    count(`${build.contentFolder} is written`, ok);
    await countBuild(build);
  }
}

async function countBuild(build: Build) {
  const { ok, output } = await buildSite(build);
  process.stdout.write(output);
  count(`${build.outFolder} is built`, ok);
}

async function countVitest(project: string) {
  const file = `${reports}/${project}.json`;
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, output } = await runAsync('vitest', ['run', '--project', project, ...reporters]);
  process.stdout.write(output);
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>(file);
  passed += report?.numPassedTests ?? 0;
  failed += report?.numFailedTests ?? 0;
  // A file that could not even be loaded fails without a test of its own.
  if (!ok && !report?.numFailedTests) count(`${project}: every test file loads`, false);
}

function countPlaywright() {
  let ok: boolean;
  try {
    ok = runPlaywright(requiredBrowser());
  } catch (error) {
    console.error((error as Error).message);
    count('a browser to test with', false);
    return;
  }
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    `${reports}/browser.json`,
  );
  passed += (report?.stats.expected ?? 0) + (report?.stats.flaky ?? 0);
  failed += report?.stats.unexpected ?? 0;
  if (!ok && !report?.stats.unexpected) count('browser: every test file loads', false);
}

function requiredBrowser(): string {
  const browser = findBrowser();
  if (browser === undefined) {
    throw new Error('Install Chromium (on Debian: apt-get install chromium), then try again.');
  }
  return browser;
}

function runPlaywright(browser: string, files: readonly string[] = []): boolean {
  const { status } = spawnSync('playwright', ['test', ...files], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/browser.json`,
      // Playwright sets FORCE_COLOR for its workers, and Node warns where NO_COLOR is set too.
      ...(process.env['NO_COLOR'] ? { NO_COLOR: undefined, FORCE_COLOR: '0' } : {}),
    },
  });
  return status === 0;
}

function count(name: string, ok: boolean) {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'Passed' : 'FAILED'}: ${name}`);
}

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
