import { expect, test } from 'vitest';
import { maxPerPage, splitLongList } from '../../../src/domain/list-parts.ts';

const many = (count: number, town: string) =>
  Array.from({ length: count }, (_, index) => ({ town, index }));
const shapeOf = (items: { town: string; index: number }[]) =>
  splitLongList(
    items,
    ({ town }) => town,
    ({ index }) => `number ${String(index + 1)}`,
  ).map(({ name, path, items }) => [name, path, items.length]);

test('a list that fits a page has no parts', () => {
  expect(shapeOf(many(maxPerPage, 'Oldminster'))).toEqual([]);
});

test('a longer list has a part for each group, in the order in which they come', () => {
  expect(shapeOf([...many(150, 'North Moor'), ...many(51, 'Bywater')])).toEqual([
    ['North Moor', 'north-moor', 150],
    ['Bywater', 'bywater', 51],
  ]);
});

test('a group that is too long itself is cut into equal pieces, and nothing is lost', () => {
  expect(shapeOf(many(401, '2025'))).toEqual([
    ['2025 (1 of 3), number 1 to number 134', '2025', 134],
    ['2025 (2 of 3), number 135 to number 268', '2025/2', 134],
    ['2025 (3 of 3), number 269 to number 401', '2025/3', 133],
  ]);
});

test('a piece that begins and ends at one mark names it once', () => {
  const parts = splitLongList(
    many(201, '2025'),
    ({ town }) => town,
    () => 'July',
  );
  expect(parts.map(({ name }) => name)).toEqual(['2025 (1 of 2), July', '2025 (2 of 2), July']);
});

test('two groups that would share an address do not', () => {
  const parts = shapeOf([...many(150, 'St Mary’s'), ...many(51, 'St Marys')]);
  expect(new Set(parts.map(([, path]) => path)).size).toBe(2);
});
