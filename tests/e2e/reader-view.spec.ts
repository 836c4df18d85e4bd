import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { type BuiltSite, everyPage, oldminster, pagesOf, real } from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';
import { gluedWords } from '../support/glued-words.ts';
import { type ReaderView, readability, readerViewOf } from '../support/reader-view.ts';

/** Pages that are used rather than read: a reader view is not offered, or makes no sense. */
const used = /^\/(?:$|404|search\/|edit\/|schools\/virtual-crew\/.)/;
/** The kinds that people in need read; of the real site these alone. */
const needed = /^\/(?:advice|help|report|places|emergency|easy-words|meetings|[a-z]{2})\//;

function read(site: BuiltSite) {
  // Without guides the list of advice is two lines, too few for a reader view.
  const hasGuides = recordsOf(contentOf(site), 'guides').length > 0;
  return pagesOf(site).filter(
    ({ address }) =>
      !used.test(address) &&
      (site === oldminster || needed.test(address)) &&
      (hasGuides || address !== '/advice/'),
  );
}

for (const site of [real, oldminster]) {
  test(`a reader view of ${site.name} keeps headings, words, numbers and cards, and glues nothing`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.addScriptTag({ path: readability });
    const faults: string[] = [];
    for (const { address, html, root } of read(site)) {
      const view: ReaderView = await readerViewOf(page, html);
      const tab = root.querySelector('title')?.text.split(' | ')[0] ?? '?';
      if (!view.title.includes(tab)) faults.push(`${address} is called “${view.title}”`);
      faults.push(...view.lost.map((words) => `${address} has lost “${words}”`));
      faults.push(...gluedWords(parse(view.html)).map((words) => `${address} glues ${words}`));
    }
    expect(faults).toEqual([]);
  });
}

test('a reader view that leaves something out is noticed', async ({ page }) => {
  await page.addScriptTag({ path: readability });
  const { html } = everyPage(oldminster).find(
    ({ address }) => address === '/advice/hate-crime/',
  ) ?? {
    html: '',
  };
  const spoilt = html.replace('<ul class="border-t', '<ul id="related" class="border-t');
  expect((await readerViewOf(page, spoilt)).lost.length).toBeGreaterThan(3);
});
