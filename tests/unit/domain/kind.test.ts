import { expect, test } from 'vitest';
import { countInWords, kindInWords, kindsInOrder } from '../../../src/domain/kind.ts';
import { folders } from '../../../src/schemas/register.ts';

test('every kind of record has its words', () => {
  expect([...kindsInOrder].sort()).toEqual(Object.keys(folders).sort());
});

test('no two kinds are called the same', () => {
  const words = Object.values(kindInWords).flatMap(({ one, many }) => [one, many]);
  expect(new Set(words).size).toBe(words.length);
});

test('one is said as one, none and more as many', () => {
  expect([0, 1, 2].map((count) => countInWords(count, 'priorities'))).toEqual([
    '0 priorities',
    '1 priority',
    '2 priorities',
  ]);
});
