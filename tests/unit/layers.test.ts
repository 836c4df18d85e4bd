import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import tseslint from 'typescript-eslint';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { layers, restrictedImports } from '../../src/layers.mjs';
import { filesIn, findCycle, importsOf, landsAt, sourceFiles } from '../support/source-files.ts';

type Layer = keyof typeof layers;

const imports = new Map(
  sourceFiles().map((file) => [file, importsOf(file).map((name) => landsAt(file, name))]),
);

test('every folder of src has a rule on its imports', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(Object.keys(layers).sort()).toEqual(folders.map(({ name }) => name).sort());
});

test('docs/architecture.md says of every folder what it may import', () => {
  const rows = [
    ...readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `src\/(\S+)\/` .*\|([^|]*)\|$/gm),
  ].map(([, name, list = '']) => [name, list.trim()]);
  const written = Object.entries(layers).map(([name, layer]) => {
    const types = 'types' in layer ? [`types of ${layer.types.join(', ')}`] : [];
    return [name, [...layer.imports, ...types].join(', ') || 'nothing'];
  });
  expect(rows).toEqual(written);
});

test('no folder imports one that imports it', () => {
  const order = new Map<string, readonly string[]>(
    Object.entries(layers).map(([name, layer]) => [name, layer.imports]),
  );
  expect(findCycle(order)).toBeUndefined();
});

test('no file of src imports itself, directly or indirectly', () => {
  expect(findCycle(imports)).toBeUndefined();
});

test('a cycle of imports is found', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', []],
    ['d', ['b']],
  ]);
  expect(findCycle(graph)).toEqual(['b', 'd', 'b']);
});

describe('the linter refuses', () => {
  const faultsOf = (layer: Layer, code: string) =>
    new Linter()
      .verify(code, {
        files: ['**'],
        languageOptions: { parser: tseslint.parser },
        plugins: { '@typescript-eslint': tseslint.plugin },
        rules: {
          '@typescript-eslint/no-restricted-imports': [
            'error',
            { patterns: restrictedImports(layer) },
          ],
        },
      })
      .map(({ message }) => message);

  test.each<[Layer, string]>([
    ['domain', "import { a } from '../queries/a.ts';"],
    ['open-data', "import { a } from '../site/urls.ts';"],
    ['integrations', "import { a } from '../changes/review.ts';"],
    ['components', "import { a } from '../../layouts/Base.astro';"],
    ['components', "import { guide } from '../../schemas/guide.ts';"],
    ['pages', "import { a } from '../../../tests/support/builders.ts';"],
    ['domain', "import { readFileSync } from 'node:fs';"],
    ['check', "import { getCollection } from 'astro:content';"],
    ['components', "import { getCollection } from 'astro:content';"],
    ['elements', "export * from '../site/urls.ts';"],
  ])('in %s: %s', (layer, code) => {
    expect(faultsOf(layer, code)).toHaveLength(1);
  });

  test.each<[Layer, string]>([
    ['components', "import type { Guide } from '../../schemas/guide.ts';"],
    ['queries', "import { getCollection } from 'astro:content';"],
    ['pages', "import { a } from '../../queries/a.ts';"],
    ['components', "import Card from '../page/Card.astro';"],
  ])('and lets pass in %s: %s', (layer, code) => {
    expect(faultsOf(layer, code)).toEqual([]);
  });
});

test('no folder or file has a name that says nothing', () => {
  const drawers = ['utils', 'util', 'helpers', 'lib', 'misc', 'common', 'types', 'constants'];
  const found = [...filesIn('src'), ...filesIn('tests')].filter((file) =>
    file.split('/').some((part) => drawers.includes(basename(part).replace(/\..*$/, ''))),
  );
  expect(found).toEqual([]);
});
