import { expect, test } from 'vitest';
import { isVague } from '../../../src/domain/link-text.ts';

test.each(['here', 'Click here', 'Read more …', 'More', 'this page.', ' link '])(
  '“%s” says nothing of where it leads',
  (text) => {
    expect(isVague(text)).toBe(true);
  },
);

test.each(['more about meetings', 'page 5', 'report it here', ''])('“%s” passes', (text) => {
  expect(isVague(text)).toBe(false);
});
