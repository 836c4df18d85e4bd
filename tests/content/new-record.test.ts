import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'new-record-'));
cpSync('tests/fixtures/oldminster', folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

function typeNew(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['src/commands/new.ts', ...args, '--content', folder],
    { encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

const source = ['--source-title', 'Dates for 2027', '--source-publisher', 'Oldshire Police'];
const meeting = [
  'meeting',
  '--summary',
  'Local community meeting, Old Town',
  '--date',
  '2027-02-02',
  '--starts',
  '18:30',
  '--ends',
  '20:00',
  '--place',
  'oldminster-library',
  '--status',
  'confirmed',
  '--organisers',
  'oldshire-police',
  ...source,
  '--source-date',
  '2026-11-20',
];

describe('npm run new', () => {
  test('writes a meeting that the check has nothing to say of', () => {
    const { status, said } = typeNew(...meeting);
    expect(said).toContain('meetings/2027-02-02-oldminster-library.mdx');
    expect(status).toBe(0);
    const file = join(folder, 'meetings/2027-02-02-oldminster-library.mdx');
    expect(readFileSync(file, 'utf8')).toMatch(
      /^---\nsummary: Local community meeting, Old Town\n/,
    );
    expect(checkContent(folder).faults).toEqual([]);
  });

  test('never writes over a record that is there', () => {
    expect(typeNew(...meeting).status).toBe(1);
  });

  test('names everything that is missing at once', () => {
    const { status, said } = typeNew('meeting', '--date', '2027-03-02');
    expect(status).toBe(1);
    for (const flag of ['--summary', '--starts', '--place', '--source-title']) {
      expect(said).toContain(`${flag} is missing.`);
    }
  });

  test('says which kinds there are, and the nearest to a misspelt one', () => {
    expect(typeNew('meetng').said).toContain('Did you mean "meeting"?');
  });
});
