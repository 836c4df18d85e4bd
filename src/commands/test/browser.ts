import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The shell draws no window of its own and is two to three times as quick as the others. */
const usualPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * The path of a Chromium to test with: an installed one, else Playwright's download, else Debian's
 * package if we may install it. `undefined` if there is none.
 */
export function findBrowser(): string | undefined {
  return installedBrowser() ?? (download() || install() ? installedBrowser() : undefined);
}

function installedBrowser(): string | undefined {
  return [process.env['CHROMIUM_PATH'] ?? '', chromium.executablePath(), ...usualPaths].find(
    (path) => path !== '' && existsSync(path),
  );
}

function download(): boolean {
  console.log('No Chromium here yet: trying Playwright’s download …');
  return run('playwright', ['install', 'chromium']);
}

function install(): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return false;
  console.log('That failed: trying Debian’s package …');
  const packages = ['chromium-headless-shell', 'chromium'];
  return (
    run('apt-get', ['update', '-qq']) &&
    packages.some((name) => run('apt-get', ['install', '-y', '-qq', name]))
  );
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;
}
