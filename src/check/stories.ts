import { oncePerObject } from '../domain/once-per-object.ts';
import { readingOf } from '../domain/reading-age.ts';
import { nearestWords } from '../domain/spelling.ts';
import { minutesOf, storyMinutes, wordsOfScene } from '../domain/story-length.ts';
import { frighteningWordIn, storyAge, wordsForChildren } from '../domain/story-words.ts';
import { boxNumber, endingsOf, neverReached, walksOf, withoutWayOut } from '../domain/story.ts';
import type { Story } from '../schemas/story.ts';
import type { Fault } from './fault.ts';
import { placeOf } from './field-name.ts';
import { say } from './messages/catalogue.ts';
import type { CheckedRecord } from './content-folder.ts';

/** Whether each story can be played from its beginning to its endings, and read by a child. */
export function checkStories(records: readonly CheckedRecord[]): Fault[] {
  return records
    .filter(({ isValid }) => isValid)
    .flatMap(({ file, value }) =>
      storyFaults(value as Story).map(({ path, ...fault }) => ({
        ...fault,
        ...placeOf(file, path),
      })),
    );
}

/**
 * What is wrong with a story. While choices lead nowhere, how long it takes and how it ends
 * cannot be said, so those faults come first and alone.
 */
export const storyFaults = oncePerObject((story: Story): StoryFault[] => {
  const broken = [...sameScenes(story), ...choicesToNowhere(story)];
  const graph = broken.length > 0 ? broken : [...waysThrough(story), ...length(story)];
  return [...graph, ...wordFaults(story), ...sourceFaults(story), ...pictureFaults(story)];
});

function sameScenes({ scenes }: Story): StoryFault[] {
  const story = { scenes };
  return scenes.flatMap(({ id }, at) =>
    boxNumber(story, id) === at + 1
      ? []
      : [
          {
            path: ['scenes', at, 'id'],
            ...say('sameScene'),
            found: id,
            allowed: 'Each id once.',
          },
        ],
  );
}

function choicesToNowhere(story: Story): StoryFault[] {
  const ids = story.scenes.map(({ id }) => id);
  return story.scenes.flatMap(({ id, choices = [] }, at) =>
    choices.flatMap(({ to }, index): StoryFault[] => {
      const path = ['scenes', at, 'choices', index, 'to'];
      if (to === id) {
        return [{ path, ...say('sceneToItself'), found: to, allowed: 'Another scene.' }];
      }
      if (ids.includes(to)) return [];
      const near = nearestWords(to, ids);
      return [
        {
          path,
          ...say('noScene'),
          found: to,
          allowed: near.length > 0 ? near.join(', ') : ids.join(', '),
        },
      ];
    }),
  );
}

function waysThrough(story: Story): StoryFault[] {
  const at = (id: string) => (boxNumber(story, id) ?? 1) - 1;
  return [
    ...neverReached(story).map((id) => ({
      path: ['scenes', at(id), 'id'],
      ...say('unreachedScene'),
      found: id,
      allowed: 'Let a choice lead to it, or take the scene out.',
    })),
    ...withoutWayOut(story).map((id) => ({
      path: ['scenes', at(id), 'choices'],
      ...say('noEnding'),
      found: id,
      allowed: 'At least one choice from which an ending can be reached.',
    })),
    ...(endingsOf(story).length < 2
      ? [
          {
            path: ['scenes'],
            ...say('fewEndings'),
            allowed: 'At least two scenes with an "ending".',
          },
        ]
      : []),
  ];
}

function length(story: Story): StoryFault[] {
  if (walksOf(story).length === 0) return [];
  const { from, to } = minutesOf(story);
  if (from >= storyMinutes.from && to <= storyMinutes.to) return [];
  return [
    {
      path: ['scenes'],
      ...say('storyLength', { from: String(from), to: String(to) }),
      allowed: `From ${String(storyMinutes.from)} to ${String(storyMinutes.to)} minutes, whichever way it goes.`,
    },
  ];
}

/** Something wrong with a story that its shape cannot show, in words for its author. */
interface StoryFault {
  /** Where in the record. */
  path: (string | number)[];
  problem: string;
  found?: string | undefined;
  allowed: string;
  cure: string;
}

/** Words that are too hard, or that frighten; and danger in which nobody rings 999. */
function wordFaults(story: Story): StoryFault[] {
  const age = readingOf(wordsForChildren(story))?.age ?? 0;
  return [
    ...(age > storyAge
      ? [
          {
            path: ['scenes'],
            ...say('storyAge', { age: age.toFixed(1) }),
            allowed: `Age ${String(storyAge)} at most: shorter sentences, shorter words.`,
          },
        ]
      : []),
    ...story.scenes.flatMap((scene, at): StoryFault[] => {
      const found = frighteningWordIn([scene.title, ...wordsOfScene(scene)]);
      if (found === undefined) return [];
      return [
        {
          path: ['scenes', at, 'words'],
          ...say('frightening'),
          found,
          allowed: 'What people do and feel. Leave out what happens to a body.',
        },
      ];
    }),
    ...(story.danger && !story.scenes.some((scene) => wordsOfScene(scene).join(' ').includes('999'))
      ? [
          {
            path: ['danger'],
            ...say('nobodyRings'),
            allowed: 'A scene in which somebody rings 999, or false.',
          },
        ]
      : []),
  ];
}

/** Facts whose sources are not there, or too few for what has to be right. */
function sourceFaults({ scenes, sources }: Story): StoryFault[] {
  const publishers = new Map(sources.map((source) => [source.title, source.publisher]));
  return scenes.flatMap(({ facts = [] }, at) =>
    facts.flatMap(({ from, vital }, index): StoryFault[] => {
      const path = ['scenes', at, 'facts', index, 'from'];
      const unknown = from.find((title) => !publishers.has(title));
      if (unknown !== undefined) {
        return [
          {
            path,
            ...say('unknownSource'),
            found: unknown,
            allowed: 'The title of a source of this story, letter by letter.',
          },
        ];
      }
      if (!vital || new Set(from.map((title) => publishers.get(title))).size > 1) return [];
      return [
        {
          path,
          ...say('onePublisher'),
          found: from.join(', '),
          allowed: 'Two sources or more, from different publishers.',
        },
      ];
    }),
  );
}

/** People in pictures whom the story does not know. */
function pictureFaults({ people, scenes }: Story): StoryFault[] {
  const ids = people.map(({ id }) => id);
  return scenes.flatMap(({ picture }, at) =>
    (picture?.people ?? []).flatMap(({ who }, index): StoryFault[] =>
      ids.includes(who)
        ? []
        : [
            {
              path: ['scenes', at, 'picture', 'people', index, 'who'],
              ...say('unknownPerson'),
              found: who,
              allowed: ids.join(', '),
            },
          ],
    ),
  );
}
