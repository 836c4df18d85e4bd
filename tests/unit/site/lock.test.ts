import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { refuseUnwritable } from '../../../src/integrations/one-build.ts';

const root = mkdtempSync(join(tmpdir(), 'lock-'));
const file = join(root, '.cache/building.pid');
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => rmSync(join(root, '.cache'), { recursive: true, force: true }));

/** A process that takes the lock, prints its holder, and ends after so many milliseconds. */
function builder(milliseconds: number) {
  const module = JSON.stringify(resolve('src/site/lock.mjs'));
  const script = `
    import { readFileSync } from 'node:fs';
    import { takeLock } from ${module};
    takeLock(${JSON.stringify(file)}, 'building');
    console.log('built by', readFileSync(${JSON.stringify(file)}, 'utf8'));
    setTimeout(() => {}, ${String(milliseconds)});`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  let said = '';
  const first = new Promise<void>((heard) => {
    child.stdout.on('data', (words: Buffer) => {
      said += words.toString();
      heard();
    });
  });
  const ended = new Promise<string>((end) => child.on('close', () => end(said)));
  return { child, first, ended };
}

test('the second of two builds waits for the first, and names its process', async () => {
  const first = builder(1500);
  await first.first;
  const second = builder(0);
  const own = String(second.child.pid);
  expect(await second.ended).toBe(
    `Waiting for process ${String(first.child.pid)}, which is building …\nbuilt by ${own}\n`,
  );
  expect(await first.ended).toBe(`built by ${String(first.child.pid)}\n`);
  expect(existsSync(file)).toBe(false);
});

test.each(['SIGKILL', 'SIGINT'] as const)('a build ended by %s leaves no lock', async (how) => {
  const broken = builder(60_000);
  await broken.first;
  broken.child.kill(how);
  await broken.ended;
  expect(readFileSync(file, 'utf8')).toBe(String(broken.child.pid));
  const next = builder(0);
  expect(await next.ended).toBe(`built by ${String(next.child.pid)}\n`);
});

test('missing folders are created', () => {
  refuseUnwritable([join(root, 'made/for/this')]);
  expect(existsSync(join(root, 'made/for/this'))).toBe(true);
});

test('a file instead of a folder is refused in one sentence', () => {
  const taken = join(root, 'taken');
  writeFileSync(taken, '');
  for (const folder of [taken, join(taken, 'site')]) {
    expect(() => refuseUnwritable([folder])).toThrow(
      `A build writes into ${folder}, which cannot be written to (ENOTDIR).`,
    );
  }
});

test.runIf(existsSync('/proc/self'))('a folder in which none can be created is refused too', () => {
  // In another process, because `mkdirSync` of Node would never end here.
  const module = JSON.stringify(resolve('src/integrations/one-build.ts'));
  const script = `
    import { refuseUnwritable } from ${module};
    try { refuseUnwritable(['/proc/no/such']); } catch (error) { console.log(error.message); }`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(stdout).toMatch(
    /^A build writes into \/proc\/no\/such, which cannot be written to \(E\w+\)\.\n$/,
  );
});
