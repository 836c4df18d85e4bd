import { expect, test } from 'vitest';
import { minutesOf, wordsOfScene } from '../../../src/domain/story-reading.ts';
import { aChoice, aScene, aStory } from '../../support/builders.ts';

test('what is read in a scene is its words, its choices and its ending', () => {
  const scene = aScene('a', { words: ['One.'], choices: [aChoice('b')] });
  expect(wordsOfScene(scene)).toEqual(['One.', 'Go to b.']);
  const end = aScene('b', { words: ['Two.'], ending: { mend: 'Mend.', tell: 'Tell.' } });
  expect(wordsOfScene(end)).toEqual(['Two.', 'Mend.', 'Tell.']);
});

test('a story takes as long as its shortest and its longest way, with time to choose', () => {
  expect(minutesOf(aStory())).toEqual({ from: 5.5, to: 5.5 });
  const [door, tell, hide] = aStory().scenes;
  const detour = aScene('detour', { choices: [aChoice('hide')] });
  const longer = { ...door, choices: [aChoice('tell'), aChoice('detour')] };
  const scenes = [longer, tell, hide, detour] as ReturnType<typeof aStory>['scenes'];
  expect(minutesOf({ scenes })).toEqual({ from: 5.5, to: 8 });
});
