import { expect, test } from 'vitest';
import { everySite, mutated } from '../support/built-site.ts';
import { brokenOnPages } from '../support/expectations.ts';

/** What careless editors changed may break what the content expects of itself. */
const sites = everySite.filter((site) => site !== mutated);

test.each(sites)('the pages of $name are as their expectations.yaml says', (site) => {
  expect(brokenOnPages(site)).toEqual([]);
});
