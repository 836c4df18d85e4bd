import { Compiler } from 'inkjs/compiler/Compiler';
import { describe, expect, test } from 'vitest';
import { walksToEveryEnding } from '../../support/story-walks.ts';
import { inkOf } from '../../../src/open-data/ink.ts';
import type { Story } from '../../../src/schemas/story.ts';
import { aChoice, aScene, aStory } from '../../support/builders.ts';

/** Plays a walk through a story with the compiler and the player of Ink; returns what it prints. */
function played(story: Story, walk: readonly string[]): string[] {
  const player = new Compiler(inkOf(story)).Compile();
  const printed = [player.ContinueMaximally()];
  for (const [at, id] of walk.slice(0, -1).entries()) {
    const { choices = [] } = story.scenes.find((scene) => scene.id === id) ?? {};
    expect(player.currentChoices.map(({ text }) => text)).toEqual(choices.map(({ text }) => text));
    player.ChooseChoiceIndex(choices.findIndex(({ to }) => to === walk[at + 1]));
    printed.push(player.ContinueMaximally());
  }
  expect(player.currentChoices).toEqual([]);
  return printed
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function expected(story: Story, walk: readonly string[]): string[] {
  return walk.flatMap((id) => {
    const scene = story.scenes.find((one) => one.id === id);
    if (!scene) throw new Error(`No scene ${id}.`);
    const { title, words, ending } = scene;
    return [title, ...words, ...(ending ? [ending.mend, ending.tell] : [])];
  });
}

describe('a story in Ink', () => {
  test('is played by Ink to each of its endings, word for word', () => {
    const story = aStory();
    for (const walk of walksToEveryEnding(story)) {
      expect(played(story, walk)).toEqual(expected(story, walk));
    }
  });

  test('escapes the commands of Ink', () => {
    const words = [
      '- “Stop!” {really} [now] | then # 9 // no ~ <> \\o/ *',
      '= 5 + 4',
      'TODO: rest',
    ];
    const ending = { mend: 'Fine.', tell: '* Tell.' };
    const scenes = [
      aScene('a', { title: 'VAR x', words, choices: [{ ...aChoice('b'), text: 'Go [on] -> b' }] }),
      aScene('b', { words: ['-> gone'], ending }),
    ];
    const story = aStory({ scenes });
    expect(played(story, ['a', 'b'])).toEqual(expected(story, ['a', 'b']));
  });

  test('can reach a scene twice', () => {
    const scenes = [
      aScene('a', { words: ['A.'], choices: [aChoice('b'), aChoice('c')] }),
      aScene('b', { words: ['B.'], choices: [aChoice('a'), aChoice('c')] }),
      aScene('c', { words: ['C.'], ending: { mend: 'M.', tell: 'T.' } }),
    ];
    const story = aStory({ scenes });
    const walk = ['a', 'b', 'a', 'b', 'c'];
    expect(played(story, walk)).toEqual(expected(story, walk));
  });
});
