import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The shell draws no window of its own and is two to three times as quick as the others. */
const usual = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * The path of a Chromium to test with: one already there, else Playwright's download, else
 * Debian's package when we may install it. `undefined` when none of them can be had.
 */
export function findBrowser(): string | undefined {
  return there() ?? (downloaded() || installed() ? there() : undefined);
}

function there(): string | undefined {
  return [process.env['CHROMIUM_PATH'] ?? '', chromium.executablePath(), ...usual].find(
    (path) => path !== '' && existsSync(path),
  );
}

function downloaded(): boolean {
  console.log('No Chromium here yet: trying Playwright’s download …');
  return run('playwright', ['install', 'chromium']);
}

function installed(): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.log('That failed: trying Debian’s package …');
  return (
    run('apt-get', ['update', '-qq']) &&
    (run('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell']) ||
      run('apt-get', ['install', '-y', '-qq', 'chromium']))
  );
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;
}
