import { expect, test } from 'vitest';
import { makeBloomFilter, readBloomFilter } from '../../../../src/domain/search/bloom-filter.ts';

const words = (beginning: string) =>
  Array.from({ length: 500 }, (_, at) => `${beginning}${String(at)}`);

test('every packed word is in it, and few others seem to be', () => {
  const has = readBloomFilter(makeBloomFilter(words('in')));
  expect(words('in').every(has)).toBe(true);
  expect(words('out').filter(has).length).toBeLessThan(25);
});

test('no word is in an empty one', () => {
  expect(readBloomFilter(makeBloomFilter([]))('word')).toBe(false);
});
