import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = Record<string, Record<string, string>>;
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Package;

const { scripts, dependencies, devDependencies } = read('package.json');
const { optionalDependencies: pinnedNodes } = read('node/package.json');
const packages = { ...dependencies, ...devDependencies, ...pinnedNodes };

test('every package is pinned to an exact version', () => {
  const loose = Object.entries(packages).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('.nvmrc has the version of Node that is pinned', () => {
  const pinned = new Set(Object.values(pinnedNodes ?? {}));
  expect([...pinned]).toEqual([readFileSync('.nvmrc', 'utf8').trim()]);
});

test('docs/dependencies.md has a reason for every package', () => {
  const reasons = readFileSync('docs/dependencies.md', 'utf8');
  const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !reasons.includes(name),
  );
  expect(unnamed).toEqual([]);
});

test('the usual scripts exist', () => {
  const usual = ['start', 'dev', 'build', 'preview', 'lint', 'typecheck', 'format'];
  const names = Object.keys(scripts ?? {});
  expect(
    [...usual, 'test', 'test:unit', 'test:e2e'].filter((name) => !names.includes(name)),
  ).toEqual([]);
});
