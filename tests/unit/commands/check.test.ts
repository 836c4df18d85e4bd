import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { steps } from '../../../src/commands/check/steps.ts';

const root = mkdtempSync(join(tmpdir(), 'check-steps-'));
cpSync('.prettierignore', join(root, '.prettierignore'));
afterAll(() => rmSync(root, { recursive: true }));

const unformatted = `name:   "Town Hall"\nsources:\n    -   title: 'One'\n`;

/** True if the format step passes in a project with this file. */
function passes(file: string): boolean {
  const [, command = '', args = []] = steps.find(([name]) => name === 'Format') ?? [];
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, unformatted);
  writeFileSync(join(root, 'right.yaml'), 'name: right\n');
  const { status } = spawnSync(resolve('node_modules/.bin', command), args, {
    cwd: root,
    shell: process.platform === 'win32',
  });
  rmSync(path);
  return status === 0;
}

test.each(['content/places/town-hall.yaml', 'tests/fixtures/oldminster/places/town-hall.yaml'])(
  'the format of %s is not checked',
  (file) => expect(passes(file)).toBe(true),
);

test('the format of everything else is checked', () => {
  expect(passes('docs/town-hall.yaml')).toBe(false);
});
