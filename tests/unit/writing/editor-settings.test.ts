import { kinds } from '../../../src/kinds/register.ts';
import { singles } from '../../../src/kinds/singles.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatFaults } from '../../../src/check/fault.ts';
import { generatedFiles, yamlSchemas } from '../../../src/writing/generated-files.ts';

const read = (name: string) => JSON.parse(readFileSync(`.vscode/${name}`, 'utf8')) as unknown;

describe('VS Code', () => {
  const schemas = yamlSchemas();

  test('knows a schema for each kind that is kept as YAML, and for each single file', () => {
    const kept = Object.values(kinds).filter(({ ending }) => ending === '.yaml');
    expect(Object.keys(schemas)).toHaveLength(kept.length + Object.keys(singles).length);
  });

  test('validates the files of the partnership, and those of the tests, against it', () => {
    expect(schemas['./.astro/collections/places.schema.json']).toEqual([
      'content/places/**/*.yaml',
      'tests/fixtures/*/places/**/*.yaml',
    ]);
  });

  test('asks before somebody edits a generated file', () => {
    const { 'files.readonlyInclude': kept } = read('settings.json') as Record<string, unknown>;
    expect(kept).toEqual({
      'docs/content-model.md': true,
      'docs/when-the-build-says.md': true,
      'docs/templates/**': true,
    });
  });
});

test('generating keeps every other setting', async () => {
  const files = await generatedFiles('{"yaml.schemas": {"gone.json": "x"}, "editor.tabSize": 2}');
  const settings = files.find(({ path }) => path === '.vscode/settings.json');
  expect(JSON.parse(settings?.text ?? '')).toEqual({
    'editor.tabSize': 2,
    'yaml.schemas': yamlSchemas(),
  });
});

test('the task that checks the content finds the file, the line and the words of a fault', () => {
  const { tasks } = read('tasks.json') as {
    tasks: { problemMatcher: { pattern: { regexp: string }[] } }[];
  };
  const [place, words] = tasks[0]?.problemMatcher.pattern ?? [];
  const [first = '', second = ''] = formatFaults([
    { file: 'meetings/a.mdx', line: 4, field: 'starts', problem: 'must be a time.' },
  ]).split('\n');
  expect([
    new RegExp(place?.regexp ?? '').exec(first)?.slice(1),
    new RegExp(words?.regexp ?? '').exec(second)?.[1],
  ]).toEqual([['meetings/a.mdx', '4'], 'starts must be a time.']);
});
