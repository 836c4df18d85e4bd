import { expect, test } from 'vitest';
import { numberOfService, phoneNumber } from '../../../src/schemas/shared/contact.ts';
import { refusals, testValues } from '../../support/refusals.ts';

testValues(
  phoneNumber,
  String.raw`
  none | 0800 1111 ¦ 116 123 ¦ 08000 121 700 ¦ 0330 333 7444 ¦ 101 ¦ 111 ¦ 999 ¦ 159 ¦ 7726 ¦ 18000 ¦
    61016 ¦ 85258 ¦ 18001 101 ¦ 112 ¦ 105 ¦ 119 ¦ 116 000 ¦ 18001 0808 157 0120 ¦ 0800 58 58 58 ¦
    0808 2000 247 ¦ 020 7008 0151 ¦ 01632 960 201 ¦ 01632960201 ¦ 0306 999 0140
  lostZero | 1632 960 201 ¦ 1632960201 ¦ 330 333 7444 ¦ 8000 121 700 ¦ 808 157 0120
  onlyDigits | '' ¦ 01632-960-201 ¦ (01632) 960201 ¦ +44 1632 960201 ¦ 01632 960 201 ext. 4 ¦ 0808 157 O120 ¦
    unknown ¦ 01632  960 201 ¦  01632 960 201 ¦ 01632 960 201  ¦ 01632\u00a0960\u00a0201
  numberLength | 0330 333 74444 ¦ 0163
  unusedNumber | 0330 333 744 ¦ 0808 2000 24 ¦ 01632 960 ¦ 0306 999 014 ¦ 020 7008 015
  cannotDial | 12345 ¦ 70123 ¦ 998 ¦ 100 ¦ 116 12 ¦ 7727 ¦ 18002 101
  mobile | 07700 900 130
`,
);

test('the number of a mobile may be that of a text line', () => {
  expect(refusals(numberOfService, '07700 900 130')).toEqual([]);
});

test('a length that no number has is told with its count', () => {
  expect(refusals(phoneNumber, '0163')).toEqual([
    'has 4 digits, which is not a length that British numbers have.',
  ]);
});

test('a number that YAML read as a number is refused, and the cure is quotes', () => {
  expect(refusals(phoneNumber, 1632960201)).toEqual([
    'must be a phone number in quotes, or the leading zero is lost.',
  ]);
});
