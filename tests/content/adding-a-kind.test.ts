import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxesIn } from '../support/manual.ts';
import { type WorkingCopy, aWorkingCopy } from '../support/working-copy.ts';

const walk = boxesIn(readFileSync('docs/adding-a-kind.md', 'utf8'));
const register = 'src/kinds/register.ts';

let copy: WorkingCopy;
beforeAll(() => {
  copy = aWorkingCopy();
  for (const { file = '', text } of walk) copy.write(file, text);
  const before = readFileSync(register, 'utf8');
  const after = before
    .replace('import { crucialCrew }', "import { consultations } from './consultations.ts';\n$&")
    .replace('  campaigns,\n', '$&  consultations,\n');
  copy.write(register, after);
}, 120_000);
afterAll(() => copy.remove(), 60_000);

test('a kind with a list and a page is nine files, five of them code', { timeout: 120_000 }, () => {
  const made = copy.type('npm run new -- consultation Safer evenings in Oldminster');
  expect(made.status, made.said).toBe(0);
  const written = copy.type('npm run schemas');
  expect(written.status, written.said).toBe(0);
  const files = copy
    .type('git status --porcelain --untracked-files=all')
    .said.split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3).replaceAll('"', ''));
  expect(files.sort()).toEqual([
    'content/consultations/safer-evenings-in-oldminster.mdx',
    'content/pages/consultations.mdx',
    'docs/content-model.md',
    'docs/templates/consultation.md',
    'src/kinds/consultations.ts',
    register,
    'src/pages/consultations/[consultation].astro',
    'src/pages/consultations/index.astro',
    'src/schemas/consultation.ts',
  ]);
});

test('the check knows its fields and its addresses at once', { timeout: 60_000 }, () => {
  const { said } = copy.type('npm run check:content');
  expect(said).toContain('consultations/safer-evenings-in-oldminster.mdx');
  expect(said).toContain('summary must be words');
  expect(said).not.toContain('not in a folder that this site knows');
  expect(said).not.toContain('pages/consultations.mdx\n');
});
