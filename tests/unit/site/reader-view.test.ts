import { expect, test } from 'vitest';
import { keptByReaderViews } from '../../../src/site/reader-view.ts';

const kept = (words: string) => keptByReaderViews(`<main>${words}</main>`).slice(6, -7);

test.each([
  ['<h2 id="anti-social-behaviour">', '<h2 class="content" id="anti-social-behaviour">'],
  ['<li id="community" class="py-2">', '<li id="community" class="content py-2">'],
  ['<li class="py-2" hidden id="comments">', '<li class="content py-2" hidden id="comments">'],
])('%s is said to be content', (element, wanted) => {
  expect(kept(element)).toBe(wanted);
});

test.each(['<h2 id="the-signs">', '<h2>Anti-social</h2>', '<a href="#anti-social">'])(
  '%s stays as it is',
  (element) => {
    expect(kept(element)).toBe(element);
  },
);

test('a menu around the content stays one', () => {
  const page = '<nav id="menu"></nav><main></main><footer id="footer"></footer>';
  expect(keptByReaderViews(page)).toBe(page);
  expect(keptByReaderViews('<nav id="menu"></nav>')).toBe('<nav id="menu"></nav>');
});
