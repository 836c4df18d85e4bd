import { describe, expect, test } from 'vitest';
import {
  callAddress,
  isForEverybody,
  phoneNumberIn,
  textAddress,
} from '../../../src/domain/phone.ts';

test('links to a number leave out its spaces, so that every phone understands them', () => {
  expect(callAddress('0808 157 0120')).toBe('tel:08081570120');
  expect(callAddress('999')).toBe('tel:999');
  expect(textAddress('07700 900 130')).toBe('sms:07700900130');
});

test.each([
  ['999', true],
  ['101', true],
  ['116 123', false],
  ['0808 157 0120', false],
])('%s is the same for everybody: %s', (number, is) => {
  expect(isForEverybody(number)).toBe(is);
});

describe('a phone number in words', () => {
  test.each([
    ['01632960110', '01632960110'],
    ['01632 960 110.', '01632 960 110'],
    ['01632-960-110', '01632-960-110'],
    ['(01632) 960110', '(01632) 960110'],
    ['01632.960.110', '01632.960.110'],
    ['+44 1632 960 110', '+44 1632 960 110'],
    ['+44 (0)1632 960110', '+44 (0)1632 960110'],
    ['0044 1632 960110', '0044 1632 960110'],
    ['0800 1111', '0800 1111'],
    ['07700 900130', '07700 900130'],
  ])('is found in “Ring %s today”', (written, found) => {
    expect(phoneNumberIn(`Ring ${written} today`)).toBe(found);
  });

  test.each([
    '2019 to 2020',
    '01/02/2020',
    '01-02-2020',
    '2026-01-02',
    '04 talks for 1 200 pupils',
    '999, 101 and 116 123',
    'from abroad, dial +44 and leave out the first 0',
    'https://oldminster.example/news/07101930000035/page',
    '£0.50 a minute, 0.25 after 10',
    '09:00 to 17:00',
  ])('is not seen in “%s”', (words) => {
    expect(phoneNumberIn(words)).toBeUndefined();
  });
});
