import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatCount, folderCalled, folders, kindOf } from '../../../src/kinds/register.ts';
import { idPattern } from '../../../src/schemas/shared/reference.ts';
import { describeSchema } from '../../../src/writing/describe-schema.ts';
import { exampleFile } from '../../../src/writing/template.ts';

test('every kind has a file of its own, named like its folder', () => {
  const files = readdirSync('src/kinds');
  expect(folders.filter((folder) => !files.includes(`${folder}.ts`))).toEqual([]);
});

test('no two kinds answer to the same name', () => {
  const names = folders.flatMap((folder) => kindOf(folder).names);
  expect(new Set(names).size).toBe(names.length);
});

test('no two kinds are called the same', () => {
  const words = folders.map(kindOf).flatMap(({ one, many }) => [one, many]);
  expect(new Set(words).size).toBe(words.length);
});

test('one is said as one, none and more as many', () => {
  expect([0, 1, 2].map((count) => formatCount(count, 'priorities'))).toEqual([
    '0 priorities',
    '1 priority',
    '2 priorities',
  ]);
});

test('every page of a record has a page above it', () => {
  const orphans = folders.filter((folder) => {
    const { page, list } = kindOf(folder);
    return page && !page.parent && !list;
  });
  expect(orphans).toEqual([]);
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

describe.each(folders)('the kind in %s', (folder) => {
  test('names its files by fields it has', () => {
    const names = describeSchema(kindOf(folder).schema).map(({ name }) => name);
    const used = [...kindOf(folder).fileName.fields, kindOf(folder).usual ?? names[0]];
    expect(used.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  test('names its files so that they can be addresses', () => {
    const name = exampleFile(folder).slice(folder.length + 1, -kindOf(folder).ending.length);
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
