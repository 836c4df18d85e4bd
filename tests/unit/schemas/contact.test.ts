import { describe, expect, test } from 'vitest';
import { email, webAddress } from '../../../src/schemas/shared/contact.ts';
import { refusals } from '../../support/refusals.ts';

describe('a web address', () => {
  test.each([
    'https://www.oldminster.example/report',
    'http://blogs.oldminster.example/2020/07/08/help/',
    'https://oldminster.example/?page=1#contact',
  ])('%s passes', (address) => {
    expect(refusals(webAddress, address)).toEqual([]);
  });

  test.each([
    'www.oldminster.example',
    'oldminster.example/report',
    'https://oldminster',
    'ftp://oldminster.example',
    'mailto:hello@oldminster.example',
    'javascript:alert(1)',
    '/report/',
    '',
  ])('"%s" is refused: a whole address', (address) => {
    expect(refusals(webAddress, address)).toEqual([
      'must be a whole web address that begins with https:// (or http://).',
    ]);
  });

  test.each([
    'https://oldminster.example/café',
    'https://oldminster.example/a`b',
    'https://oldminster.example/100%',
  ])('%s is refused: no web address has such a letter or sign', (address) => {
    expect(refusals(webAddress, address)).toEqual([
      'has a letter or a sign that no web address has.',
    ]);
  });
});

describe('an e-mail address', () => {
  test('one address passes', () => {
    expect(refusals(email, 'hello@oldminster.example')).toEqual([]);
  });

  test.each(['hello', 'hello@oldminster', 'a@b.example, c@d.example', 'mailto:a@b.example'])(
    '"%s" is refused: one e-mail address',
    (address) => {
      expect(refusals(email, address)).toEqual(['must be one e-mail address.']);
    },
  );
});
