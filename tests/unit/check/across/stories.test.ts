import { expect, test } from 'vitest';
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

/** A story whose last scene has these words too. */
function withWords(...words: string[]): Story {
  return withScenes([aScene('hide', { words: [...aScene('x').words, ...words], ending })]);
}

/** A story whose last scene states a fact from these sources. */
function withFact(...from: string[]): Story {
  const facts = [{ says: 'Stay low.', from, vital: true as const }];
  return withScenes([aScene('hide', { ending, facts })]);
}

/** A story whose last scene shows this person. */
function withPerson(who: string): Story {
  const people = [{ who, mood: 'calm' as const }];
  const picture = { place: 'street' as const, alt: 'Somebody.', people };
  return withScenes([aScene('hide', { ending, picture })]);
}

function problems(story: Story): string[] {
  return storyFaults(story).map(({ path, problem }) => `${path.join('.')} ${problem}`);
}

const sources = [aSource(), aSource({ title: 'Fire', publisher: 'Oldshire Fire and Rescue' })];

test.each([
  ['can be played', aStory()],
  ['rings 999 where somebody is in danger', { ...withWords('Jo rings 999.'), danger: true }],
  ['has two publishers for a vital fact', { ...withFact('Contact us', 'Fire'), sources }],
  ['draws only its own people', withPerson('jo')],
])('a story that %s has no fault', (_, story) => {
  expect(storyFaults(story)).toEqual([]);
});

test.each([
  [
    'two scenes of one id',
    withScenes([aScene('hide', { ending }), aScene('hide', { ending })]),
    ['scenes.3.id is the id of another scene of this story.'],
  ],
  [
    'a choice that leads back to its own scene',
    withScenes([aScene('hide', { ending })], [aChoice('door'), aChoice('hide')]),
    ['scenes.0.choices.0.to leads back to its own scene.'],
  ],
  [
    'a scene that no choice leads to',
    withScenes([aScene('hide', { ending }), aScene('attic', { ending })]),
    ['scenes.3.id is a scene that no choice leads to.'],
  ],
  [
    'a loop without a way out',
    withScenes([
      aScene('hide', { choices: [aChoice('attic')] }),
      aScene('attic', { choices: [aChoice('hide')] }),
    ]),
    [
      'scenes.2.choices never lead to an ending: readers would go round in circles.',
      'scenes.3.choices never lead to an ending: readers would go round in circles.',
      'scenes have fewer than two endings, so that choosing makes no difference.',
    ],
  ],
  [
    'a path of less than five minutes',
    withScenes([aScene('hide', { words: ['Jo hides it.'], ending })]),
    ['scenes take from 3 to 5.5 minutes to read, on the shortest and the longest path.'],
  ],
  [
    'danger in which nobody rings 999',
    aStory({ danger: true }),
    ['danger is true, but nobody in the story rings 999.'],
  ],
  [
    'a fact from a source that it does not list',
    withFact('Another page'),
    ['scenes.2.facts.0.from names a source that is not under "sources".'],
  ],
  [
    'a vital fact from one publisher',
    withFact('Contact us'),
    ['scenes.2.facts.0.from has only one publisher, for a fact that must be right.'],
  ],
  [
    'a person in a picture who is not in the story',
    withPerson('sam'),
    ['scenes.2.picture.people.0.who is not the id of anybody under "people".'],
  ],
])('a story with %s is refused', (_, story, expected) => {
  expect(problems(story)).toEqual(expected);
});

test.each([
  ['tel', 'tell'],
  ['xylophone-shop', 'door, tell, hide'],
])('a choice that leads to no scene, %s, is shown the nearest, else all', (to, allowed) => {
  const story = withScenes([aScene('hide', { ending })], [aChoice(to), aChoice('hide')]);
  const [fault] = storyFaults(story);
  const path = ['scenes', 0, 'choices', 0, 'to'];
  expect(fault).toMatchObject({
    path,
    problem: 'is not a scene of this story.',
    found: to,
    allowed,
  });
});

test('the length of a story that never ends is not measured', () => {
  const scenes = [
    aScene('a', { choices: [aChoice('b')] }),
    aScene('b', { choices: [aChoice('c')] }),
    aScene('c', { choices: [aChoice('a')] }),
  ];
  expect(problems(aStory({ scenes })).join(' ')).not.toContain('minutes');
});

test('a story that is too hard at nine is refused', () => {
  const hard = 'Unfortunately consequences accumulate immediately. '.repeat(40).trim();
  const story = withScenes([aScene('hide', { words: [hard], ending })]);
  expect(problems(story).join()).toContain('are easy to read from about age');
});

test('a story with a frightening word is refused at its scene', () => {
  const place = { path: ['scenes', 2, 'words'], found: 'Blood' };
  expect(storyFaults(withWords('There was Blood on it.'))).toMatchObject([place]);
});
