import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatFault } from '../../src/check/fault.ts';
import { mutated } from '../support/built-site.ts';
import { dayOf } from '../support/content-records.ts';
import type { Done } from '../support/mutated-content.ts';
import { newPagesOf } from '../support/new-pages.ts';

/** What was done before this site was built; the other tests say what it must keep all the same. */
const { done } = JSON.parse(readFileSync(`${mutated.content}.json`, 'utf8')) as Done;

test('more than a hundred careless changes of a dozen kinds are in one site, one a file', () => {
  expect(done.length).toBeGreaterThan(100);
  expect(new Set(done.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(12);
  expect(new Set(done.map(({ file }) => file)).size).toBe(done.length);
});

test('the check has nothing to say about any of them', () => {
  const { faults } = checkContent(mutated.content, dayOf(mutated));
  expect(faults.map(formatFault)).toEqual([]);
});

test('readers see them: more than a hundred pages are not as they were', () => {
  expect(newPagesOf(mutated).length).toBeGreaterThan(100);
});
