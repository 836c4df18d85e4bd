import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSettings } from '../../../src/site/build-settings.ts';

const root = mkdtempSync(join(tmpdir(), 'build-settings-'));
afterAll(() => rmSync(root, { recursive: true }));

function content(name: string, address: string) {
  mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, name, 'site.yaml'), `address: ${address}\n`);
}
content('content', 'https://www.example.org');
content('in-a-folder', 'https://www.example.org/safer');
content('xx/p1', 'nonsense');
content('xx/p2', '[');

const settings = (environment: Record<string, string>) => buildSettings(environment, root);

describe('where the site is served', () => {
  test.each([
    ['as site.yaml says', {}, 'https://www.example.org', '/'],
    ['empty settings are ignored', { SITE_URL: '', BASE_PATH: '' }, 'https://www.example.org', '/'],
    [
      'a folder in the address is kept',
      { CONTENT_DIR: 'in-a-folder' },
      'https://www.example.org',
      '/safer',
    ],
    [
      'a setting overrides site.yaml',
      { SITE_URL: 'https://a.example', CONTENT_DIR: 'in-a-folder' },
      'https://a.example',
      '/',
    ],
    ['a folder may lack its slash', { BASE_PATH: 'safer' }, 'https://www.example.org', '/safer'],
    [
      'a folder may end in a slash',
      { BASE_PATH: '/safer/two/' },
      'https://www.example.org',
      '/safer/two',
    ],
    ['a wrong address in site.yaml is left to the check', { CONTENT_DIR: 'xx/p1' }, undefined, '/'],
    ['a broken site.yaml is left to the check', { CONTENT_DIR: 'xx/p2' }, undefined, '/'],
  ])('%s', (_, environment, site, base) => {
    expect(settings(environment)).toMatchObject({ site, base });
  });
});

test('each content has its own cache', () => {
  const caches = ['xx/p1', 'xx/p2', 'content'].map(
    (name) => settings({ CONTENT_DIR: name }).cacheDir,
  );
  expect(new Set(caches).size).toBe(3);
});

describe('is refused in one sentence:', () => {
  test.each([
    [
      'a content that is not there',
      { CONTENT_DIR: 'nowhere' },
      'CONTENT_DIR is "nowhere", but there is no nowhere/site.yaml.',
    ],
    ['a day that does not exist', { BUILD_DATE: '2026-02-30' }, 'BUILD_DATE is "2026-02-30".'],
    [
      'a day in another format',
      { BUILD_DATE: '30 November 2026' },
      'BUILD_DATE is "30 November 2026".',
    ],
    [
      'an address without its scheme',
      { SITE_URL: 'www.example.org' },
      'SITE_URL is "www.example.org".',
    ],
    ['a folder with a % in it', { BASE_PATH: '/50%' }, 'BASE_PATH is "/50%".'],
    ['OUT_DIR: the project', { OUT_DIR: '.' }, 'OUT_DIR is "."'],
    ['OUT_DIR: a folder above it', { OUT_DIR: '..' }, 'OUT_DIR is ".."'],
    ['OUT_DIR: the content', { OUT_DIR: 'content' }, 'OUT_DIR is "content"'],
    ['OUT_DIR: a folder of the sources', { OUT_DIR: './src/out' }, 'OUT_DIR is "./src/out"'],
  ])('%s', (_, environment, says) => {
    expect(() => settings(environment)).toThrow(says);
  });
});

test('any separate folder is allowed', () => {
  expect(settings({}).outDir).toBe('./dist');
  expect(settings({ OUT_DIR: '../elsewhere' }).outDir).toBe('../elsewhere');
  expect(settings({ OUT_DIR: '.cache/site' }).outDir).toBe('.cache/site');
  expect(settings({ BUILD_DATE: '2026-11-30' }).outDir).toBe('./dist');
});
