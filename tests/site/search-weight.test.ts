import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { everyContent, filesOf } from '../support/built-site.ts';

/** What the first search on a slow phone may fetch, after brotli: 60 kB. */
const budget = 60 * 1024;

describe.each(everyContent)('in $name', ({ folder, ...site }) => {
  test('the first search fetches at most 60 kB', () => {
    const scripts = filesOf({ folder, ...site }, '.js').filter((file) =>
      /\/(?:search-answers|site-search)\./.test(`/${file}`),
    );
    expect(scripts).toHaveLength(2);
    const bytes = ['search/answers.json', ...scripts].map((file) => {
      const size = brotliCompressSync(readFileSync(`${folder}/${file}`)).length;
      return { file, size };
    });
    const all = bytes.reduce((sum, { size }) => sum + size, 0);
    expect(all, JSON.stringify(bytes)).toBeLessThanOrEqual(budget);
  });
});
