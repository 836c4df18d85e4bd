import { expect, test } from 'vitest';
import { mapOfStory } from '../../../src/domain/story-map.ts';
import { aChoice, aScene, aStory } from '../../support/builders.ts';

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
