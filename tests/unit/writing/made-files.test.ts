import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { madeFiles } from '../../../src/writing/made-files.ts';

const files = await madeFiles(readFileSync('.vscode/settings.json', 'utf8'));

test.each(files)('$path is as the schemas say', ({ path, text }) => {
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : '';
  expect(kept === text, `${path} is not what src/schemas says. Run: npm run schemas`).toBe(true);
});

test.each(['.vscode/schemas', 'docs/templates'])(
  '%s holds no file that nothing makes',
  (folder) => {
    const made = files.map(({ path }) => path);
    const extra = readdirSync(folder).filter((name) => !made.includes(`${folder}/${name}`));
    expect(extra, 'Run: npm run schemas').toEqual([]);
  },
);

describe('every page that is made', () => {
  const pages = files.filter(({ path }) => path.endsWith('.md'));

  test('links to what is there', () => {
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
        .map(([, to = '']) => join(dirname(path), to))
        .filter((to) => !existsSync(to)),
    );
    expect(broken).toEqual([]);
  });

  test('links to headings that are there', () => {
    const model = pages.find(({ path }) => path === 'docs/content-model.md')?.text ?? '';
    const headings = new Set(
      [...model.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
        words
          .toLowerCase()
          .replaceAll(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    const wanted = pages.flatMap(({ text }) =>
      [...text.matchAll(/\]\((?:[^)]*content-model\.md)?#([^)]+)\)/g)].map(([, id = '']) => id),
    );
    expect([wanted.length > 50, wanted.filter((id) => !headings.has(id))]).toEqual([true, []]);
  });

  test('says that changes made there are lost', () => {
    expect(pages.filter(({ text }) => !text.startsWith('<!-- Made from src/schemas'))).toEqual([]);
  });
});

test('the editors’ manual links to the template of every kind', () => {
  const manual = readFileSync('content/README.md', 'utf8');
  const templates = files.map(({ path }) => path).filter((path) => path.includes('/templates/'));
  expect(templates.filter((path) => !manual.includes(`(../${path})`))).toEqual([]);
});
