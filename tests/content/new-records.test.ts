import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { faultsInWords } from '../../src/check/fault.ts';
import { deskAt } from '../../src/commands/new-desk.ts';
import { readFlags } from '../../src/writing/by-flags.ts';
import { formatted } from '../../src/writing/format.ts';
import { kindFolders, kinds } from '../../src/writing/kinds.ts';
import type { NewRecord } from '../../src/writing/new-record.ts';
import { mistyped, typedIn } from '../../src/writing/typed.ts';
import { flagsOfKinds } from '../support/flags-of-kinds.ts';

const root = mkdtempSync(join(tmpdir(), 'new-records-'));
cpSync('content', root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const written: NewRecord[] = [];
const desk = deskAt(root, (record) => written.push(record));
const made = kindFolders.filter((folder) => kinds[folder].fixed === undefined);

describe('from flags alone, in a copy of the real content', () => {
  test.each(made)('a record of %s is written as this project formats it', async (folder) => {
    const flags = flagsOfKinds(desk.atHand())[folder] ?? {};
    const typed = typedIn(Object.entries(flags).flat());
    expect(mistyped(folder, typed)).toEqual([]);
    const reading = readFlags(folder, typed.flags, desk.atHand());
    if ('faults' in reading) throw new Error(reading.faults.join('\n'));
    expect(reading.record.elsewhere).toEqual([]);
    await desk.write(reading.record);
    const file = join(root, reading.record.path);
    const text = readFileSync(file, 'utf8');
    expect(text).toBe(await formatted(text, file));
  });

  test('and then the whole check finds nothing to put right', () => {
    expect(written).toHaveLength(made.length);
    const { faults } = checkContent(root);
    expect(faults, faultsInWords(faults)).toEqual([]);
  });
});

test('of what cannot be made it is said which file of the software must know it first', () => {
  const others = kindFolders.filter((folder) => !made.includes(folder));
  expect(others.map((folder) => kinds[folder].fixed)).toEqual([
    'Its address must be known to the software first: src/site/sections.ts lists them all.',
  ]);
});
