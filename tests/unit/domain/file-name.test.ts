import { expect, test } from 'vitest';
import { asAddress, planYear } from '../../../src/domain/file-name.ts';

test.each([
  ['Riverside Library', 'riverside-library'],
  ['Café Zoë', 'cafe-zoe'],
  ['St Margaret’s Church Hall', 'st-margarets-church-hall'],
  ["Men's Advice Line", 'mens-advice-line'],
  ['Drugs & alcohol', 'drugs-and-alcohol'],
  ['  Lock It!  (2026)', 'lock-it-2026'],
])('the address of "%s" is "%s"', (words, address) => {
  expect(asAddress(words)).toBe(address);
});

test.each([
  ['2027-04-01', '2027-28'],
  ['2009-04-01', '2009-10'],
  ['2099-04-01', '2099-00'],
])('the plan year that begins on %s is %s', (starts, year) => {
  expect(planYear(starts)).toBe(year);
});
