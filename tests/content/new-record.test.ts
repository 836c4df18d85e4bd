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
    ['src/commands/new.ts', ...args, ...(args.includes('--content') ? [] : ['--content', folder])],
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

  test.each([
    ['a kind misspelt', ['meetng'], 'Did you mean "meeting"?'],
    ['a kind nobody knows', ['zebra'], 'Allowed: meeting, place, venue,'],
    ['a page, which the software must know first', ['page'], 'src/site/sections.ts'],
    ['no kind', ['--date', '2027-03-02'], 'npm run new -- KIND'],
    ['a flag misspelt', [...meeting, '--orgnisers', 'x'], 'Did you mean --organisers?'],
    ['words without quotes', ['place', '--name', 'Town', 'Hall'], '"Hall" belongs to no flag.'],
    ['a flag without a value', ['meeting', '--date'], '--date'],
    ['words in a file of facts', ['place', '--words', 'Hello.'], '--words is not a flag here.'],
    ['a folder that is not there', ['meeting', '--content', 'nowhere'], 'called nowhere.'],
  ])('refuses %s, and says what would be right', (_, args, says) => {
    const { status, said } = typeNew(...args);
    expect(said).toContain(says);
    expect(said).not.toMatch(/^ {4}at /m);
    expect(status).toBe(1);
  });

  test('says what to do next: what is still to write, then look, check, commit', () => {
    const { said, status } = typeNew(...meeting, '--file-name', '2027-02-02-again');
    expect(status).toBe(0);
    const steps = [...said.matchAll(/^ {2}\d\. (\w+)/gm)].map(([, step]) => step);
    expect(steps).toEqual(['Write', 'Look', 'Check', 'Commit', 'Pull']);
  });

  test('says of a kind which flags it needs, and no others', () => {
    const { said, status } = typeNew('place', '--help');
    expect(status).toBe(0);
    const needed = said.slice(
      said.indexOf('Needed:'),
      said.indexOf('If there is something to say'),
    );
    expect([...needed.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, flag]) => flag)).toEqual([
      '--name',
      '--town',
      '--state-is',
      '--source-title',
      '--source-publisher',
      '--source-date',
    ]);
  });
});
