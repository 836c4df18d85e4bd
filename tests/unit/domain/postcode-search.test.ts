import { describe, expect, test } from 'vitest';
import {
  type PostcodeTable,
  formatNotFound,
  pointOfPostcode,
} from '../../../src/domain/postcode-search.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

const table: PostcodeTable = {
  sectors: {
    'ZZ9 1': at(54.5, 3),
    'ZZ9 2': at(54.52, 3.04),
    'ZZ99 4': at(54.6, 3.1),
    'Z1A 0': at(54.7, 3.2),
  },
  postcodes: { 'ZZ9 1AB': at(54.501, 3.001) },
};

const answer = (typed: string) => pointOfPostcode(typed, table);

describe('a whole postcode', () => {
  test.each(['ZZ9 1AB', 'zz9 1ab', 'ZZ91AB', 'zz91ab', '  Zz9  1aB ', 'ZZ9-1AB'])(
    'is found however it is typed: "%s"',
    (typed) => {
      expect(answer(typed)).toEqual({
        is: 'found',
        point: at(54.501, 3.001),
        of: 'postcode',
        name: 'ZZ9 1AB',
      });
    },
  );

  test('that is not in the table is as good as its sector', () => {
    expect(answer('ZZ9 1ZZ')).toEqual({
      is: 'found',
      point: at(54.5, 3),
      of: 'sector',
      name: 'ZZ9 1',
    });
  });

  test('is as good as its sector where the table holds no whole ones', () => {
    expect(pointOfPostcode('ZZ9 1AB', { sectors: table.sectors })).toMatchObject({ of: 'sector' });
  });
});

describe('a part of a postcode', () => {
  test.each(['ZZ9 2', 'zz92', 'ZZ9 2A', 'zz92a'])('"%s" is found by its sector', (typed) => {
    expect(answer(typed)).toMatchObject({ is: 'found', of: 'sector', name: 'ZZ9 2' });
  });

  test('the first part alone is the middle of its sectors', () => {
    const found = answer('zz9');
    expect(found).toMatchObject({ is: 'found', of: 'outcode', name: 'ZZ9' });
    expect(found.is === 'found' && found.point.latitude).toBeCloseTo(54.51, 6);
    expect(found.is === 'found' && found.point.longitude).toBeCloseTo(3.02, 6);
  });

  test('letters and two digits are a first part where there is one', () => {
    expect(answer('ZZ99')).toMatchObject({ of: 'outcode', name: 'ZZ99' });
  });

  test('with a space they are what was typed', () => {
    const both = { sectors: { 'ZZ9 9': at(1, 2), 'ZZ99 4': at(54.6, 3.1) } };
    expect(pointOfPostcode('ZZ9 9', both)).toMatchObject({ of: 'sector', name: 'ZZ9 9' });
    expect(pointOfPostcode('ZZ99', both)).toMatchObject({ of: 'outcode', name: 'ZZ99' });
  });

  test('a first part that ends in a letter is read', () => {
    expect(answer('z1a')).toMatchObject({ of: 'outcode', name: 'Z1A' });
    expect(answer('Z1A 0BB')).toMatchObject({ of: 'sector', name: 'Z1A 0' });
  });
});

describe('a postcode that is in no list', () => {
  test.each([
    ['ZZ9 7AB', 'ZZ9 7AB'],
    ['zz97', 'ZZ9 7'],
    ['zz9 7', 'ZZ9 7'],
  ])('"%s" begins as ours do, so it is not known rather than elsewhere', (typed, name) => {
    expect(answer(typed)).toEqual({ is: 'not known', name });
  });

  test.each([
    ['QQ1 1AA', 'QQ1'],
    ['qq11aa', 'QQ1'],
    ['qq1', 'QQ1'],
    ['Q1 1AA', 'Q1'],
  ])('"%s" is of another area', (typed, name) => {
    expect(answer(typed)).toEqual({ is: 'not here', name });
  });

  test('every postcode is of another area where there is no table', () => {
    expect(pointOfPostcode('ZZ9 1AB', { sectors: {} })).toEqual({ is: 'not here', name: 'ZZ9' });
  });
});

describe('what is no postcode', () => {
  test.each(['', ' ', 'Z', '9', '…'])('"%s" is too short', (typed) => {
    expect(answer(typed)).toEqual({ is: 'too short' });
  });

  test.each(['ZZ', 'hello', '12345', 'ZZ9 1ABC', 'ZZZ1 1AA', 'High Street'])(
    '"%s" is not one',
    (typed) => {
      expect(answer(typed)).toEqual({ is: 'not a postcode' });
    },
  );
});

describe('formatNotFound', () => {
  test.each([
    [{ is: 'not known', name: 'ZZ9 7' }, 'We do not know ZZ9 7.'],
    [{ is: 'not here', name: 'QQ1' }, 'QQ1 is not a postcode of this area.'],
    [{ is: 'too short' }, 'Type a postcode, or its first part'],
    [{ is: 'not a postcode' }, 'Type a postcode, or its first part'],
  ] as const)('%o', (answer, words) => {
    expect(formatNotFound(answer)).toContain(words);
  });
});
