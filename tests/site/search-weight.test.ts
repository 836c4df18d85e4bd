import { describe, expect, test } from 'vitest';
import { weighSearch } from '../../src/commands/bench/page-weight.ts';
import { everyContent } from '../support/built-site.ts';

/** What the first search on a slow phone may fetch, after brotli: 60 kB. */
const budget = 60 * 1024;

describe.each(everyContent)('in $name', ({ folder }) => {
  test('the first search fetches at most 60 kB', () => {
    const files = weighSearch(folder);
    expect(files.map(({ file }) => file).join(' ')).toMatch(/search-answers\..*site-search\./);
    const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(all, JSON.stringify(files)).toBeLessThanOrEqual(budget);
  });
});
