import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fixedParts, textParts, formatPhrase } from '../../../src/domain/language.ts';
import { phrases } from '../../../src/schemas/phrases.ts';

const parsed = phrases.parse(parse(readFileSync('starter/languages/en/phrases.yaml', 'utf8')));

describe('a text in pieces', () => {
  test('the number of a service stands between its words', () => {
    expect(textParts('Call {phone:police-101}. It is free.')).toEqual([
      { words: 'Call ' },
      { words: '', phone: 'police-101' },
      { words: '. It is free.' },
    ]);
  });

  test('a link stands where its name is', () => {
    const call = { words: 'call 101', href: 'tel:101' };
    expect(textParts('The police: {call}.', { call })).toEqual([
      { words: 'The police: ' },
      call,
      { words: '.' },
    ]);
  });

  test('a value that is not given is refused', () => {
    expect(() => textParts('{english}')).toThrow('english');
  });
});

describe('a phrase', () => {
  test('says its values', () => {
    expect(formatPhrase(parsed.emergency.call, { number: '101' })).toBe('Call 101');
  });

  test('has a type that knows its name and what it needs', () => {
    const { emergency } = parsed;
    // @ts-expect-error There is no such phrase.
    expect(emergency.cal).toBeUndefined();
    // @ts-expect-error The number is missing.
    expect(() => formatPhrase(emergency.call, {})).toThrow('number');
    // @ts-expect-error The name is misspelt.
    expect(() => formatPhrase(emergency.call, { nmber: '101' })).toThrow('number');
  });

  test.each([
    [1, '1 źródło'],
    [3, '3 źródła'],
    [5, '5 źródeł'],
  ])('counts %i as its language does', (count, said) => {
    const text = '{count, plural, one {# źródło} few {# źródła} other {# źródeł}}';
    expect(textParts(text, { count }, 'pl')).toEqual([{ words: said }]);
  });
});

test('numbers and placeholders must be the same in every language, the own name need not be', () => {
  expect(fixedParts('{name}: press 55, then {phone:police-101}, 200')).toEqual([
    '200',
    '55',
    '{phone:police-101}',
  ]);
});

test('a plural of another language has its own forms, and the same placeholders', () => {
  const english = '{count, plural, one {# call} other {# calls}} since {date}';
  const polish = '{count, plural, one {# telefon} few {# telefony} other {# telefonów}} od {date}';
  expect(fixedParts(polish)).toEqual(fixedParts(english));
});
