import { describe, expect, test } from 'vitest';
import { everyContent, everyPage } from '../support/built-site.ts';
import { gluedWords } from '../support/glued-words.ts';

describe.each(everyContent)('on $name', (site) => {
  test('no words run together where a page is read without its style', () => {
    const faults = everyPage(site).flatMap((page) =>
      gluedWords(page.root).map((words) => `${page.address} ${words}`),
    );
    expect(faults).toEqual([]);
  });
});
