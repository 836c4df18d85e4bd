import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { Stopped, askInTerminal } from '../../../src/commands/ask-in-terminal.ts';
import { deskAt } from '../../../src/commands/new-desk.ts';
import { writeByAsking } from '../../../src/writing/by-asking.ts';
import { aTypist, keys } from '../../support/typist.ts';

const { enter } = keys;
const root = mkdtempSync(join(tmpdir(), 'ask-in-terminal-'));
cpSync('tests/fixtures/oldminster', root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const files = () => readdirSync(root, { recursive: true }).sort();

/** Begins to ask for a meeting, in a terminal of its own. */
function askForMeeting() {
  const typist = aTypist();
  const asker = askInTerminal(typist.terminal);
  const writing = writeByAsking(
    'meetings',
    { facts: {} },
    asker,
    deskAt(root, () => undefined),
  );
  return { ...typist, writing };
}

test('a meeting is asked for and answered with keys, wrong ones too, and written', async () => {
  const { at, sees, writing } = askForMeeting();
  await at('What it is called', 'Meeting by the quay', enter);
  await at('The day, year-month-day', '9 February 2027', enter);
  await at('This must be a date written year-month-day', keys.clear, '2027-02-09', enter);
  await at('When it starts', '18:30', enter);
  await at('When it ends', '20:00', enter);
  await at('Where it is', 'library');
  await at('Oldminster Library', enter);
  await at('Is it going ahead', enter);
  await at('Who holds it', 'oldshire pol');
  await at('Oldshire Police', enter);
  await at('Another one?', enter);
  await at('Where did you read it', enter);
  await at('What the source is called', 'Dates for 2027', enter);
  await at('Who published it', 'Oldshire Police', enter);
  await at('The date the source itself shows', '2026-11-20', enter);
  await at('Its web address', enter);
  await at('Another one?', enter);
  await sees('2027-02-09-oldminster-library');
  await at('The name of its file', enter);
  await at('What else readers should know', 'Come along.', enter);
  const { path } = await writing;
  expect(path).toBe('meetings/2027-02-09-oldminster-library.mdx');
  expect(readFileSync(join(root, path), 'utf8')).toMatch(
    /^---\nsummary: Meeting by the quay\ndate: ['"]2027-02-09['"]\n[\s\S]*\n---\n\nCome along\.\n$/,
  );
  expect(checkContent(root).faults).toEqual([]);
});

test('who looks for a place that is not there is offered a new one', async () => {
  const { at, sees, writing } = askForMeeting();
  const stopped = expect(writing).rejects.toThrow(Stopped);
  await at('What it is called', 'Meeting', enter);
  await at('The day', '2027-02-10', enter);
  await at('When it starts', '18:30', enter);
  await at('When it ends', '20:00', enter);
  await at('Where it is', 'Hall of mirrors');
  await at('a new place', enter);
  await sees('First the new place');
  await at('What people call it', keys.stop);
  await stopped;
});

test('Ctrl+C stops, and nothing is written', async () => {
  const before = files();
  const { at, writing } = askForMeeting();
  const stopped = expect(writing).rejects.toThrow(Stopped);
  await at('What it is called', 'Meeting', enter);
  await at('The day', '2027-02-11', enter);
  await at('When it starts', keys.stop);
  await stopped;
  expect(files()).toEqual(before);
  expect(existsSync(join(root, 'meetings/2027-02-11-oldminster-library.mdx'))).toBe(false);
});
