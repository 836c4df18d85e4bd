import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, everyContent } from '../support/built-site.ts';
import { newPagesOf } from '../support/new-pages.ts';
import { rules } from './html-validate.config.ts';

const validator = new HtmlValidate(new StaticConfigLoader(rules));

/** Every fault of a site: page, line, rule and what is wrong. */
async function faultsOf(site: BuiltSite): Promise<string[]> {
  const faults: string[] = [];
  for (const { address, html } of newPagesOf(site)) {
    const { results } = await validator.validateString(html, address);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${address} ${String(line)}:${String(column)} ${ruleId}: ${message}`);
    }
  }
  return faults;
}

describe.each(everyContent)('in $name', (site) => {
  test('every page is valid HTML', { timeout: 120_000 }, async () => {
    expect(await faultsOf(site)).toEqual([]);
  });
});
