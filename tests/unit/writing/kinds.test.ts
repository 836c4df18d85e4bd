import { describe, expect, test } from 'vitest';
import { folders } from '../../../src/schemas/register.ts';
import { idPattern } from '../../../src/schemas/shared/reference.ts';
import { folderCalled, kindFolders, kinds } from '../../../src/writing/kinds.ts';
import { describeSchema } from '../../../src/writing/describe-schema.ts';
import { exampleFile } from '../../../src/writing/template.ts';

test('every folder of records is a kind', () => {
  expect([...kindFolders].sort()).toEqual(Object.keys(folders).sort());
});

test('no two kinds answer to the same name', () => {
  const names = kindFolders.flatMap((folder) => [
    kinds[folder].name,
    ...(kinds[folder].also ?? []),
  ]);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['meeting', 'meetings'],
  ['venue', 'keep-safe-venues'],
  ['centre', 'reporting-centres'],
  ['keep-safe-venues', 'keep-safe-venues'],
  ['event', undefined],
])('"%s" is a record of %s', (name, folder) => {
  expect(folderCalled(name)).toBe(folder);
});

describe.each(kindFolders)('the kind in %s', (folder) => {
  test('names its files by fields it has', () => {
    const names = describeSchema(folders[folder].schema).map(({ name }) => name);
    const used = [...kinds[folder].file.fields, kinds[folder].usual ?? names[0]];
    expect(used.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  test('names its files so that they can be addresses', () => {
    const name = exampleFile(folder).slice(folder.length + 1, -folders[folder].ending.length);
    expect(name).toMatch(idPattern);
  });
});

test.each([
  ['meetings', 'meetings/2026-12-08-oldminster-library.mdx'],
  ['plans', 'plans/2027-28.yaml'],
  ['priorities', 'priorities/2026-27/make-the-way-home-safer.mdx'],
  ['crucial-crew', 'crucial-crew/2028.mdx'],
  ['fact-changes', 'fact-changes/2026-11-22-new-number-for-lantern.yaml'],
] as const)('a file of %s is named like %s', (folder, name) => {
  expect(exampleFile(folder)).toBe(name);
});
