import type { Story } from '../schemas/story.ts';
import { say } from './messages.ts';
import { readingOf } from '../domain/reading-age.ts';
import { wordsOfScene } from '../domain/story-length.ts';
import { frighteningWordIn, storyAge, wordsForChildren } from '../domain/story-words.ts';

/** Something wrong with a story that its shape cannot show, in words for its author. */
export interface StoryFault {
  /** Where in the record. */
  path: (string | number)[];
  problem: string;
  found?: string | undefined;
  allowed: string;
  cure: string;
}

/** Words that are too hard, or that frighten; and danger in which nobody rings 999. */
export function wordFaults(story: Story): StoryFault[] {
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
export function sourceFaults({ scenes, sources }: Story): StoryFault[] {
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
export function pictureFaults({ people, scenes }: Story): StoryFault[] {
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
