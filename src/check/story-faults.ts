import type { Story } from '../schemas/story.ts';
import { say } from './messages.ts';
import { nearestWords } from '../domain/spelling.ts';
import { boxNumber, endingsOf, neverReached, walksOf, withoutWayOut } from '../domain/story.ts';
import { minutesOf, storyMinutes } from '../domain/story-length.ts';
import { type StoryFault, pictureFaults, sourceFaults, wordFaults } from './story-scene-faults.ts';

/**
 * What is wrong with a story. While choices lead nowhere, how long it takes and how it ends
 * cannot be said, so those faults come first and alone.
 */
export function storyFaults(story: Story): StoryFault[] {
  const broken = [...sameScenes(story), ...choicesToNowhere(story)];
  const graph = broken.length > 0 ? broken : [...waysThrough(story), ...length(story)];
  return [...graph, ...wordFaults(story), ...sourceFaults(story), ...pictureFaults(story)];
}

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
