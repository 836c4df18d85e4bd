import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { isUnasked } from '../support/asked.ts';
import { recordsOf } from '../support/content-records.ts';
import { filesIn } from '../support/source-files.ts';

const services = recordsOf(checkContent('content'), 'services');
const texts = filesIn('content').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** A number however it is spaced, with its zero or with the code of the country. */
function inAnySpacing(number: string): RegExp {
  const digits = number.replaceAll(' ', '').slice(1).split('').join('[\\s().-]*');
  return new RegExp(`(?:0|\\+44[\\s(0)]*)[\\s().-]*${digits}(?!\\d)`);
}

/** Old, unconfirmed or misprinted numbers that are still going round: none is ever printed. */
const neverPrinted = [
  ['01823 334244', 'an older number of the ManKind Initiative'],
  ['0808 800 1170', 'not checked with the ManKind Initiative'],
  ['0808 172 3524', 'no second source for the British Muslim Trust'],
  ['0800 456 1226', 'Tell MAMA in 2015'],
  ['01157 070 007', 'Tell MAMA by text in 2015'],
  ['0330 123 6600', 'a misprint for FRANK'],
  ['0808 802 9999', 'Rape Crisis, out of date'],
  ['08452 66 66 63', 'adult safeguarding, old'],
  ['03452 66 66 63', 'adult safeguarding, old'],
  ['01206 577067', 'Firstsite, from an old page'],
  ['0808 802 1155', 'not to be printed'],
  ['0800 138 1625', 'not to be printed'],
  ['07717 989 025', 'not to be printed'],
  ['0300 303 8151', 'Salvation Army, replaced in 2021'],
] as const;

describe('a number that must never be printed', () => {
  test.each(neverPrinted)('%s stands nowhere: %s', (number) => {
    const found = texts.filter(({ text }) => inAnySpacing(number).test(text));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  test.each([
    '08088021155',
    '0808 8021 155',
    '0808-802-1155',
    '+44 808 802 1155',
    '(0808) 8021155',
  ])('would be found written as %s', (written) => {
    expect(inAnySpacing('0808 802 1155').test(`Ring ${written}.`)).toBe(true);
  });
});

describe('the number of a service', () => {
  const voices = services.flatMap(({ id, phones = [] }) =>
    phones.filter(({ type }) => type === 'voice').map(({ number }) => ({ id, number })),
  );

  test('stands on one service only, 999 and 101 apart', () => {
    const byDigits = Map.groupBy(voices, ({ number }) => number.replaceAll(' ', ''));
    const shared = [...byDigits].filter(
      ([digits, on]) => on.length > 1 && !['999', '101'].includes(digits),
    );
    expect(shared).toEqual([]);
  });

  test.each([
    ['emergency-999', '999'],
    ['police-101', '101'],
    ['childline', '0800 1111'],
    ['samaritans', '116 123'],
    ['modern-slavery-helpline', '08000 121 700'],
    ['national-domestic-abuse-helpline', '0808 2000 247'],
    ['rape-and-sexual-abuse-support-line', '0808 500 2222'],
    ['frank', '0300 123 6600'],
  ])('of %s is %s until somebody has asked', (name, number) => {
    const unasked = services.filter(({ id }) => id === name).filter(isUnasked);
    const numbers = unasked.map(({ phones = [] }) => phones.map((phone) => phone.number));
    expect(numbers.filter((ofService) => !ofService.includes(number))).toEqual([]);
  });
});

test('no sentence says that COMPASS answers 24 hours until somebody has asked', () => {
  const isAsked = services.some((service) => service.id === 'compass' && !isUnasked(service));
  const sentences = texts.flatMap(({ file, text }) =>
    text
      .split(/(?<=[.!?])\s+|\n/)
      .filter((sentence) => /compass/i.test(sentence) && /24 ?\/ ?7|24[ -]hour/i.test(sentence))
      .map((sentence) => ({ file, sentence })),
  );
  expect(isAsked ? [] : sentences).toEqual([]);
});
