import { describe, expect, test } from 'vitest';
import { everyContent, pagesOf, wordsOf } from '../support/built-site.ts';

describe.each(everyContent)('in $name', (site) => {
  const pages = pagesOf(site).map((page) => {
    const number = page.root
      .querySelector('body > :not(main) a[href^="tel:"]')
      ?.getAttribute('href')
      ?.slice('tel:'.length);
    return { ...page, number: number ?? '' };
  });

  test('every page begins with the number for danger, as a link', () => {
    const without = pages.filter(({ number }) => number === '');
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  test('a red box that names the number for danger lets it be rung', () => {
    const boxes = pages.flatMap(({ root, number, address }) =>
      root
        .querySelectorAll('main section.border-brick')
        .filter((box) => new RegExp(`\\b${number}\\b`).test(wordsOf(box)))
        .map((box) => ({ address, rings: box.querySelector(`a[href="tel:${number}"]`) !== null })),
    );
    expect(boxes.length).toBeGreaterThan(3);
    expect(boxes.filter(({ rings }) => !rings).map(({ address }) => address)).toEqual([]);
  });
});
