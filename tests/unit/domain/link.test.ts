import { expect, test } from 'vitest';
import { isVagueLinkText } from '../../../src/domain/link.ts';

test.each(['here', 'Click here', 'Read more …', 'More', 'this page.', ' link '])(
  '“%s” says nothing of where it leads',
  (text) => {
    expect(isVagueLinkText(text)).toBe(true);
  },
);

test.each(['more about meetings', 'page 5', 'report it here', ''])('“%s” passes', (text) => {
  expect(isVagueLinkText(text)).toBe(false);
});
