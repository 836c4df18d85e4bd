import { folders, kindOf } from '../../../src/kinds/register.ts';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { newRecord } from '../../../src/writing/new-record.ts';
import { exampleFile, newCommand, template } from '../../../src/writing/template.ts';
import { typeCommand } from '../../support/typed-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'new-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function type(...args: string[]) {
  const { status, printed, refused } = await typeCommand('new', args, { folder });
  return { status, output: printed + refused };
}

describe('npm run new', () => {
  test('copies the template, with the fields of the file name filled in', async () => {
    const { status, output } = await type('meeting', '2027-02-02', 'oldminster-library');
    expect(status, output).toBe(0);
    const text = readFileSync(
      join(folder, 'content/meetings/2027-02-02-oldminster-library.mdx'),
      'utf8',
    );
    expect(text).toMatch(/^date: '2027-02-02'$/m);
    expect(text).toMatch(/^place: oldminster-library$/m);
    expect(text).toMatch(/^starts: ''$/m);
  });

  test('never overwrites a record', async () => {
    expect((await type('place', 'Market', 'Hall')).status).toBe(0);
    const { status, output } = await type('place', 'Market Hall');
    expect(status).toBe(1);
    expect(output).toContain('places/market-hall.yaml exists already.');
  });

  test.each([
    ['a misspelt kind', ['meetng'], 'Did you mean "meeting"?'],
    ['an unknown kind', ['zebra'], 'Allowed:   service, place, centre,'],
    ['a page, which the software must know first', ['page', 'x'], 'src/site/sections.ts'],
    ['a meeting without a place', ['meeting', '2027-03-02'], 'npm run new -- meeting 2026-12-08'],
    ['a name that makes no file name', ['place', '!'], 'npm run new -- place'],
  ])('refuses %s, and says what would be right', async (_, args, answer) => {
    const { status, output } = await type(...args);
    expect(output).toContain(answer);
    expect(output).not.toMatch(/^ {4}at /m);
    expect(status).toBe(1);
  });
});

const kindsToMake = folders.filter((one) => kindOf(one).fixed === undefined);

test.each(kindsToMake)('the command given for %s makes the file of its example', (one) => {
  const [, values = ''] = newCommand(one).split(`npm run new -- ${kindOf(one).names[0]} `);
  const { fileName } = kindOf(one);
  const words = values.split(' ');
  const { path, text } = newRecord(one, words);
  expect(path).toBe(exampleFile(one));
  // Only what names the file differs from the template.
  const changed = text.split('\n').filter((line, at) => line !== template(one).split('\n')[at]);
  expect(changed.map((line) => line.replace(/:.*/, '')).sort()).toEqual(
    [...fileName.fields].sort(),
  );
});
