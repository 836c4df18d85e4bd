import { describe, expect, test } from 'vitest';
import {
  boxNumber,
  endingsOf,
  neverReached,
  reachedFrom,
  walksOf,
  walksToEveryEnding,
  withoutWayOut,
} from '../../../src/domain/story.ts';

/** A graph written short: `{ a: ['b'], b: 'end' }`. */
function graph(scenes: Record<string, string[] | 'end'>) {
  return {
    scenes: Object.entries(scenes).map(([id, leads]) =>
      leads === 'end' ? { id, ending: {} } : { id, choices: leads.map((to) => ({ to })) },
    ),
  };
}

const forked = graph({ a: ['b', 'c'], b: ['c', 'd'], c: 'end', d: 'end' });

describe('the graph of a story', () => {
  test('scenes are numbered from 1 in the order they are written', () => {
    expect(boxNumber(forked, 'c')).toBe(3);
    expect(boxNumber(forked, 'nowhere')).toBeUndefined();
  });

  test('endings are the scenes in which it ends', () => {
    expect(endingsOf(forked).map(({ id }) => id)).toEqual(['c', 'd']);
  });

  test('what can be reached begins with the scene itself, and passes over choices that lead nowhere', () => {
    expect([...reachedFrom(graph({ a: ['x', 'b'], b: 'end' }), 'a')].sort()).toEqual(['a', 'b']);
  });

  test('a scene that no choice leads to is never reached', () => {
    expect(neverReached(graph({ a: ['b'], b: 'end', c: 'end' }))).toEqual(['c']);
    expect(neverReached({ scenes: [] })).toEqual([]);
  });

  test('a loop is let be while there is a way out of it', () => {
    expect(withoutWayOut(graph({ a: ['b'], b: ['a', 'c'], c: 'end' }))).toEqual([]);
  });

  test('a loop without a way out is found whole', () => {
    expect(withoutWayOut(graph({ a: ['b', 'd'], b: ['c'], c: ['b'], d: 'end' }))).toEqual([
      'b',
      'c',
    ]);
  });

  test('walks come to no scene twice, and end in an ending', () => {
    expect(walksOf(graph({ a: ['b', 'x'], b: ['a', 'c'], c: 'end' }))).toEqual([['a', 'b', 'c']]);
    expect(walksOf({ scenes: [] })).toEqual([]);
    expect(walksOf({ scenes: [{ id: 'a' }] })).toEqual([]);
  });

  test('there is one walk to each ending, the shortest', () => {
    expect(walksToEveryEnding(forked)).toEqual([
      ['a', 'c'],
      ['a', 'b', 'd'],
    ]);
    const longFirst = graph({ a: ['b', 'c'], b: ['c'], c: 'end' });
    expect(walksToEveryEnding(longFirst)).toEqual([['a', 'c']]);
  });
});
