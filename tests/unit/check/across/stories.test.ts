import { describe, expect, test } from 'vitest';
import { storyFaults } from '../../../../src/check/across/stories.ts';
import type { Story } from '../../../../src/schemas/story.ts';
import { aChoice, aScene, aSource, aStory } from '../../../support/builders.ts';

const ending = { mend: 'They find it.', tell: 'Tell a grown-up.' };

/** A story with other scenes after the first two, which are a door and an ending. */
function withScenes(scenes: Story['scenes'], first = [aChoice('tell'), aChoice('hide')]): Story {
  return aStory({
    scenes: [aScene('door', { choices: first }), aScene('tell', { ending }), ...scenes],
  });
}

function problems(story: Story): string[] {
  return storyFaults(story).map(({ path, problem }) => `${path.join('.')} ${problem}`);
}

describe('a story', () => {
  test('that can be played has no fault', () => {
    expect(storyFaults(aStory())).toEqual([]);
  });

  test('has no two scenes of one id', () => {
    const story = withScenes([aScene('hide', { ending }), aScene('hide', { ending })]);
    expect(problems(story)).toEqual(['scenes.3.id is the id of another scene of this story.']);
  });

  test('has no choice that leads to no scene, and the nearest scene is named', () => {
    const story = withScenes([aScene('hide', { ending })], [aChoice('tel'), aChoice('hide')]);
    expect(storyFaults(story)).toMatchObject([
      {
        path: ['scenes', 0, 'choices', 0, 'to'],
        problem: 'is not a scene of this story.',
        found: 'tel',
        allowed: 'tell',
      },
    ]);
  });

  test('names every scene where none is near', () => {
    const story = withScenes([aScene('hide', { ending })], [aChoice('xylophone-shop')]);
    expect(storyFaults(story)[0]?.allowed).toBe('door, tell, hide');
  });

  test('has no choice that leads back to its own scene', () => {
    const story = withScenes([aScene('hide', { ending })], [aChoice('door'), aChoice('hide')]);
    expect(problems(story)).toEqual(['scenes.0.choices.0.to leads back to its own scene.']);
  });

  test('has no scene that nobody comes to', () => {
    const story = withScenes([aScene('hide', { ending }), aScene('attic', { ending })]);
    expect(problems(story)).toEqual(['scenes.3.id is a scene that no choice leads to.']);
  });

  test('has no loop without a way out', () => {
    const story = withScenes([
      aScene('hide', { choices: [aChoice('attic')] }),
      aScene('attic', { choices: [aChoice('hide')] }),
    ]);
    expect(problems(story)).toEqual([
      'scenes.2.choices never lead to an ending: readers would go round in circles.',
      'scenes.3.choices never lead to an ending: readers would go round in circles.',
      'scenes have fewer than two endings, so that choosing makes no difference.',
    ]);
  });

  test('that never ends is not measured', () => {
    const scenes = [
      aScene('a', { choices: [aChoice('b')] }),
      aScene('b', { choices: [aChoice('c')] }),
      aScene('c', { choices: [aChoice('a')] }),
    ];
    expect(problems(aStory({ scenes })).join(' ')).not.toContain('minutes');
  });

  test('takes from five to nine minutes', () => {
    const short = withScenes([aScene('hide', { words: ['Jo hides it.'], ending })]);
    expect(problems(short)).toEqual([
      'scenes take from 3 to 5.5 minutes to read, on the shortest and the longest path.',
    ]);
  });

  test('can be read at nine', () => {
    const hard = Array.from(
      { length: 40 },
      () => 'Unfortunately consequences accumulate immediately.',
    );
    const story = withScenes([aScene('hide', { words: [hard.join(' ')], ending })]);
    expect(problems(story).join()).toContain('are easy to read from about age');
  });

  test('holds no word that frightens', () => {
    const words = [...aScene('x').words, 'There was Blood on it.'];
    const story = withScenes([aScene('hide', { words, ending })]);
    expect(storyFaults(story)).toMatchObject([{ path: ['scenes', 2, 'words'], found: 'Blood' }]);
  });

  test('rings 999 where somebody is in danger', () => {
    expect(problems(aStory({ danger: true }))).toEqual([
      'danger is true, but nobody in the story rings 999.',
    ]);
    const words = [...aScene('x').words, 'Jo rings 999.'];
    const story = { ...withScenes([aScene('hide', { words, ending })]), danger: true };
    expect(storyFaults(story)).toEqual([]);
  });

  test('names its sources by their titles', () => {
    const facts = [{ says: 'Stay low.', from: ['Another page'] }];
    const story = withScenes([aScene('hide', { ending, facts })]);
    expect(problems(story)).toEqual([
      'scenes.2.facts.0.from names a source that is not under "sources".',
    ]);
  });

  test('has two publishers for what has to be right', () => {
    const facts = [{ says: 'Stay low.', from: ['Contact us'], vital: true as const }];
    const story = withScenes([aScene('hide', { ending, facts })]);
    expect(problems(story)).toEqual([
      'scenes.2.facts.0.from has only one publisher, for a fact that must be right.',
    ]);
    const two = [aSource(), aSource({ title: 'Fire', publisher: 'Oldshire Fire and Rescue' })];
    const both = [{ says: 'Stay low.', from: ['Contact us', 'Fire'], vital: true as const }];
    const sound = { ...withScenes([aScene('hide', { ending, facts: both })]), sources: two };
    expect(storyFaults(sound)).toEqual([]);
  });

  test('draws only its own people', () => {
    const picture = {
      place: 'street' as const,
      alt: 'Sam.',
      people: [{ who: 'sam', mood: 'calm' as const }],
    };
    const story = withScenes([aScene('hide', { ending, picture })]);
    expect(problems(story)).toEqual([
      'scenes.2.picture.people.0.who is not the id of anybody under "people".',
    ]);
    const known = { ...picture, people: [{ who: 'jo', mood: 'calm' as const }] };
    expect(storyFaults(withScenes([aScene('hide', { ending, picture: known })]))).toEqual([]);
  });
});
