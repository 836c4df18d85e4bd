import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { asYaml, inOneLine } from '../../../../src/check/file/write-yaml.ts';

describe('facts as YAML', () => {
  test.each([
    ['a day', '2026-12-08'],
    ['a month', '2026-12'],
    ['a year', '2026'],
    ['a plan year', '2026-27'],
    ['a time', '18:30'],
    ['a phone number', '01632 960 001'],
    ['yes', 'yes'],
    ['no', 'No'],
  ])('put %s in quotes, so that no reader takes it for something else', (_, words) => {
    expect(asYaml({ fact: words })).toBe(`fact: '${words}'\n`);
  });

  test('leave numbers, true and ordinary words without quotes', () => {
    expect(asYaml({ a: 5, b: true, c: 'no date shown' })).toBe('a: 5\nb: true\nc: no date shown\n');
  });

  test('leave the names of fields without quotes', () => {
    expect(asYaml({ checked: { on: '2026-11-03' } })).toBe("checked:\n  on: '2026-11-03'\n");
  });

  test('keep a long sentence on one line', () => {
    const sentence = 'Ring before you travel. '.repeat(20).trim();
    expect(asYaml({ note: sentence })).toBe(`note: ${sentence}\n`);
  });

  test.each(['a: b', "don't", '# note', '- x', '*x', 'It’s “quoted”', '"x"', '@x', '£5'])(
    'are read back as they were: %s',
    (words) => {
      expect(parse(asYaml({ fact: words }))).toEqual({ fact: words });
    },
  );
});

describe('a fact on one line', () => {
  test.each([
    ['18:30', "'18:30'"],
    ['Tuesday, 10am', 'Tuesday, 10am'],
    [['oldshire-police', 'a, b'], "[oldshire-police, 'a, b']"],
    [{ is: 'unknown' }, '{ is: unknown }'],
    [[{ name: 'Hall' }], '[{ name: Hall }]'],
    [3, '3'],
  ])('%j is %s', (fact, line) => {
    expect(inOneLine(fact)).toBe(line);
  });
});
