import { describe, expect, test } from 'vitest';
import {
  boxNumber,
  endingsOf,
  mapOfStory,
  neverReached,
  pathTo,
  reachedFrom,
  walksOf,
  withoutWayOut,
} from '../../../src/domain/story.ts';
import { aChoice, aScene, aStory } from '../../support/builders.ts';

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
});

test('a map shows every box, its choices and where they lead', () => {
  expect(mapOfStory(aStory())).toEqual([
    ' 1  Scene door',
    '    ├─ Go to tell. → 2',
    '    └─ Go to hide. → 3',
    ' 2  Scene tell  (ending)',
    ' 3  Scene hide  (ending)',
  ]);
});

test('a choice that leads nowhere is drawn with a question mark', () => {
  const scenes = [aScene('a', { choices: [aChoice('b')] })];
  expect(mapOfStory({ scenes })[1]).toBe('    └─ Go to b. → ?');
});

test('a new scene is one step on', () => {
  expect(pathTo(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  expect(pathTo([], 'a')).toEqual(['a']);
});

test('a scene that was on the way takes back what came after it', () => {
  expect(pathTo(['a', 'b', 'c'], 'a')).toEqual(['a']);
  expect(pathTo(['a', 'b'], 'b')).toEqual(['a', 'b']);
});
