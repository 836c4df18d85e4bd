import { expect, test } from 'vitest';
import { begun, everyPage, filesOf, readText } from '../support/built-site.ts';

/** Parts of a site that a partnership adds by files, and leaves out by having none. */
const parts = [
  { name: 'stories', address: '/schools/virtual-crew/', file: 'data/stories.json' },
  { name: 'other languages', address: '/languages/', file: 'data/languages.json' },
];

test.each(parts)('a partnership without $name has no page, link or file for them', (part) => {
  const naming = filesOf(begun, '').filter(
    (file) =>
      /\.(?:html|xml|json|txt|csv)$/.test(file) && readText(begun, file).includes(part.address),
  );
  expect(naming).toEqual([]);
  expect(filesOf(begun, part.file)).toEqual([]);
  expect(everyPage(begun).filter(({ address }) => address.startsWith(part.address))).toEqual([]);
});
