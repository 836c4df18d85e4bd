import { describe, expect, test } from 'vitest';
import { fieldsOfLine } from '../../../src/domain/csv.ts';

describe('fieldsOfLine', () => {
  test.each<[string, string, string[]]>([
    ['fields are parted by commas', 'a,b,c', ['a', 'b', 'c']],
    ['fields in quotes lose them', '"a","b"', ['a', 'b']],
    ['a comma in quotes parts nothing', '"a, b",c', ['a, b', 'c']],
    ['a quote written twice is one quote', '"a ""b""",c', ['a "b"', 'c']],
    ['an empty field is kept', 'a,,c', ['a', '', 'c']],
    ['an empty field at the start is kept', ',b', ['', 'b']],
    ['an empty field at the end is kept', 'a,', ['a', '']],
    ['an empty field in quotes is kept', 'a,"",c', ['a', '', 'c']],
    ['empty quotes at the end are one field', 'a,""', ['a', '']],
    ['spaces around a field are dropped', ' a , b ', ['a', 'b']],
    ['a line that ends as Windows ends lines is read', 'a,b\r', ['a', 'b']],
    ['an empty line is one empty field', '', ['']],
    ['a line of one field is one field', 'a', ['a']],
  ])('%s', (_, line, fields) => {
    expect(fieldsOfLine(line)).toEqual(fields);
  });

  test.each(['"a"b,c', '"a', 'a,"b'])('a quote in the wrong place is refused: %s', (line) => {
    expect(() => fieldsOfLine(line)).toThrow('quote in the wrong place');
  });
});
