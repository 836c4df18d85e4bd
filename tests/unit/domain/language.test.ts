import { describe, expect, test } from 'vitest';
import { fixedParts, textParts, withValues } from '../../../src/domain/language.ts';

describe('a text in pieces', () => {
  test('the number of a service stands between its words', () => {
    expect(textParts('Call {phone:police-101}. It is free.')).toEqual([
      { is: 'words', words: 'Call ' },
      { is: 'phone', service: 'police-101' },
      { is: 'words', words: '. It is free.' },
    ]);
  });

  test('a value has a name', () => {
    expect(textParts('{name}')).toEqual([{ is: 'value', name: 'name' }]);
  });

  test('braces with anything else in them are words', () => {
    expect(textParts('{Phone 1}')).toEqual([{ is: 'words', words: '{Phone 1}' }]);
  });
});

test('a value that is not given stays as it is written', () => {
  expect(withValues('{english} and {other}', { english: 'Polish' })).toBe('Polish and {other}');
});

test('numbers and placeholders must be the same in every language, the own name need not be', () => {
  expect(fixedParts('{name}: press 55, then {phone:police-101}, 200')).toEqual([
    '200',
    '55',
    '{phone:police-101}',
  ]);
});
