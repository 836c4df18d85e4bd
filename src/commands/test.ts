import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { readRecords } from '../check/check-content.ts';
import { folderOnDisk } from '../check/content-folder.ts';
import { buildSite } from './build-site.ts';
import { dayToTest, testedOn } from './day-to-test.ts';
import { heard } from './heard.ts';

/**
 * `npm test`: everything. Checks, unit and content tests, the sites built, the tests of what was
 * built, errands in a browser. All parts run; the last line counts.
 */
const reports = '.cache/reports';
const fixture = 'tests/fixtures/oldminster';
/** The real content after what careless editors could do to it unnoticed. */
const careless = '.cache/mutated-content';
const today = dayToTest(readRecords(folderOnDisk('content')));
const builds = [
  { contentFolder: 'content', outFolder: '.cache/sites/real', today },
  { contentFolder: fixture, outFolder: '.cache/sites/oldminster', today: testedOn },
  {
    contentFolder: fixture,
    outFolder: '.cache/sites/under-a-folder',
    base: '/safer',
    today: testedOn,
  },
  { contentFolder: careless, outFolder: '.cache/sites/let-through', today },
];

let passed = 0;
let failed = 0;

function count(name: string, ok: boolean) {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'Passed' : 'FAILED'}: ${name}`);
}

function run(
  command: string,
  args: string[],
  env: Record<string, string | undefined> = {},
): boolean {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function countVitest(name: string, folders: string[]) {
  const file = `${reports}/${name}.json`;
  const ok = run('vitest', [
    'run',
    ...folders,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>(file);
  passed += report?.numPassedTests ?? 0;
  failed += report?.numFailedTests ?? 0;
  // A file that could not even be loaded fails without a test of its own.
  if (!ok && !report?.numFailedTests) count(`${name}: every test file loads`, false);
}

function countPlaywright(browser: string) {
  const file = `${reports}/browser.json`;
  const ok = run('playwright', ['test'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    // Playwright sets FORCE_COLOR for its workers, and Node warns where NO_COLOR stands beside it.
    ...(process.env['NO_COLOR'] ? { NO_COLOR: undefined, FORCE_COLOR: '0' } : {}),
  });
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    file,
  );
  passed += report?.stats.expected ?? 0;
  failed += (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0);
  if (!ok && !report?.stats.unexpected) count('browser: every test file loads', false);
}

function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

rmSync('.cache/sites', { recursive: true, force: true });
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// Lint and types are long and leave half of a small machine idle: the first tests run beside them.
const check = heard('node', ['src/commands/check.ts']);
countVitest('unit', ['tests/unit', 'tests/content']);
const { ok, said } = await check;
console.log(said);
count('content, types, lint and format', ok);
count(
  'careless changes are made',
  run('node', ['tests/support/write-mutated-content.ts', careless]),
);
for (const build of builds) count(`${build.outFolder} is built`, buildSite(build));
countVitest('site', ['tests/site']);
const browser = findBrowser();
if (browser === undefined) {
  console.error('Install Chromium (on Debian: apt-get install chromium), then run npm test again.');
  count('a browser to test with', false);
} else {
  countPlaywright(browser);
}

console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
