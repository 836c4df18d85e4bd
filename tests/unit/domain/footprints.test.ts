import { expect, test } from 'vitest';
import { walkedTo } from '../../../src/domain/footprints.ts';

test('a new scene is one step on', () => {
  expect(walkedTo(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  expect(walkedTo([], 'a')).toEqual(['a']);
});

test('a scene that was on the way takes back what came after it', () => {
  expect(walkedTo(['a', 'b', 'c'], 'a')).toEqual(['a']);
  expect(walkedTo(['a', 'b'], 'b')).toEqual(['a', 'b']);
});
