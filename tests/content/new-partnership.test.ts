import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatFaults } from '../../src/check/fault.ts';
import { typeCommand } from '../support/typed-command.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partnership-'));
  symlinkSync(resolve('starter'), join(folder, 'starter'), 'junction');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** `npm run new -- partnership` in an empty folder, with nobody at the terminal. */
async function begin(answers: Record<string, string>) {
  const flags = Object.entries(answers).flatMap(([name, value]) => [`--${name}`, value]);
  const { status, printed, refused } = await typeCommand('new', ['partnership', ...flags], {
    folder,
    BUILD_DATE: '2026-11-22',
  });
  return { status, output: printed + refused };
}

const answers = {
  area: 'Newtown',
  council: 'Newtown Borough Council',
  police: 'Newshire Police',
  nation: 'England',
};
const read = (file: string) => readFileSync(join(folder, 'content', file), 'utf8');

describe('npm run new -- partnership', () => {
  test.each([
    ['in England', {}],
    ['in Wales', { nation: 'Wales' }],
    ['in Scotland', { nation: 'Scotland' }],
    ['in Northern Ireland', { nation: 'Northern Ireland' }],
    ['run by the police', { owner: 'Newshire Police' }],
    ['run by a third body', { owner: 'Newshire Commissioner' }],
  ])('makes content %s that has nothing to put right', async (_, different) => {
    const { status, output } = await begin({ ...answers, ...different });
    expect([status, output]).toEqual([0, expect.stringContaining('npm start')]);
    const { faults } = checkContent(join(folder, 'content'), '2026-11-22');
    expect(faults, formatFaults(faults)).toEqual([]);
  });

  test('has the answers, and says of the rest that it is unknown', async () => {
    await begin({ ...answers, nation: 'Scotland' });
    expect(read('site.yaml')).toMatch(/^name: Safer Newtown$/m);
    expect(read('site.yaml')).toMatch(/^email: unknown$/m);
    expect(read('site.yaml')).toMatch(/^launched: false$/m);
    expect(read('site.yaml')).toMatch(/^bankHolidays: unknown$/m);
    expect(read('organisations/police.yaml')).toMatch(/^name: Newshire Police$/m);
  });

  test('has 999 and 101 with their sources, not confirmed', async () => {
    await begin(answers);
    for (const file of ['services/emergency-999.mdx', 'services/police-101.mdx']) {
      expect(read(file)).toMatch(/^sources:\n {2}- title: /m);
      expect(read(file)).toMatch(/^checked: not yet$/m);
    }
  });

  test('leaves no placeholder', async () => {
    await begin(answers);
    expect(read('README.md') + read('site.yaml') + read('pages/about.mdx')).not.toMatch(/[«»]/);
  });

  test('lists everything that is missing', async () => {
    const { status, output } = await begin({ area: 'Newtown' });
    expect(status).toBe(1);
    for (const flag of ['--council', '--police', '--nation']) expect(output).toContain(flag);
  });

  test.each([
    ['a nation that is none', { nation: 'Mercia' }, 'Allowed: England, Wales, Scotland'],
    ['words with signs', { area: 'New: town' }, '--area must be plain words.'],
    ['an address with a path', { address: 'https://x.example/a' }, 'without a path'],
    ['a flag that is none', { town: 'Newtown' }, '--town'],
  ])('refuses %s', async (_, different, says) => {
    const { status, output } = await begin({ ...answers, ...different });
    expect([status, output]).toEqual([1, expect.stringContaining(says)]);
    expect(output).not.toMatch(/^ {4}at /m);
  });

  test('overwrites nothing', async () => {
    await begin(answers);
    const { status, output } = await begin(answers);
    expect([status, output]).toEqual([1, expect.stringContaining('is not empty')]);
  });
});
