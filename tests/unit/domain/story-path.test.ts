import { expect, test } from 'vitest';
import { pathTo } from '../../../src/domain/story-path.ts';

test('a new scene is one step on', () => {
  expect(pathTo(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  expect(pathTo([], 'a')).toEqual(['a']);
});

test('a scene that was on the way takes back what came after it', () => {
  expect(pathTo(['a', 'b', 'c'], 'a')).toEqual(['a']);
  expect(pathTo(['a', 'b'], 'b')).toEqual(['a', 'b']);
});
