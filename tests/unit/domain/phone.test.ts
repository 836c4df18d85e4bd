import { expect, test } from 'vitest';
import { callAddress, textAddress } from '../../../src/domain/phone.ts';

test('a number is rung without its spaces, so that every phone understands it', () => {
  expect(callAddress('0808 157 0120')).toBe('tel:08081570120');
});

test('a short number is rung as it is', () => {
  expect(callAddress('999')).toBe('tel:999');
});

test('a text begins at the number without its spaces', () => {
  expect(textAddress('07700 900 130')).toBe('sms:07700900130');
});
