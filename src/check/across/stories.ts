import { memoize } from '../../domain/memoize.ts';
import { readingOf } from '../../domain/reading-age.ts';
import { nearestWords } from '../../domain/spelling.ts';
import {
  frighteningWordIn,
  minutesOf,
  storyAge,
  storyMinutes,
  wordsForChildren,
  wordsOfScene,
} from '../../domain/story-reading.ts';
import { boxNumber, endingsOf, neverReached, walksOf, withoutWayOut } from '../../domain/story.ts';
import type { Story } from '../../schemas/story.ts';
import type { Fault } from '../fault.ts';
import { placeOf } from '../fields/field-name.ts';
import { type Message, say } from '../messages/catalogue.ts';
import type { CheckedRecord } from '../file/record-path.ts';

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

/** Something wrong with a story that its shape cannot show, and where in the record. */
interface StoryFault extends Message {
  path: Path;
  found?: string | undefined;
  allowed: string;
}

type Path = (string | number)[];

const faultAt = (path: Path, message: Message, allowed: string, found?: string): StoryFault => ({
  path,
  ...message,
  allowed,
  found,
});

/**
 * What is wrong with a story. While choices lead nowhere, how long it takes and how it ends
 * cannot be said, so those faults come first and alone.
 */
export const storyFaults = memoize((story: Story): StoryFault[] => {
  const broken = [...sameScenes(story), ...choicesToNowhere(story)];
  const graph = broken.length > 0 ? broken : [...waysThrough(story), ...length(story)];
  return [...graph, ...wordFaults(story), ...sourceFaults(story), ...pictureFaults(story)];
});

function sameScenes({ scenes }: Story): StoryFault[] {
  return scenes.flatMap(({ id }, at) =>
    boxNumber({ scenes }, id) === at + 1
      ? []
      : faultAt(['scenes', at, 'id'], say('sameScene'), 'Each id once.', id),
  );
}

function choicesToNowhere({ scenes }: Story): StoryFault[] {
  const ids = scenes.map(({ id }) => id);
  return scenes.flatMap(({ id, choices = [] }, at) =>
    choices.flatMap(({ to }, index) => {
      const path = ['scenes', at, 'choices', index, 'to'];
      if (to === id) return faultAt(path, say('sceneToItself'), 'Another scene.', to);
      if (ids.includes(to)) return [];
      const near = nearestWords(to, ids);
      return faultAt(path, say('noScene'), (near.length > 0 ? near : ids).join(', '), to);
    }),
  );
}

function waysThrough(story: Story): StoryFault[] {
  const at = (id: string) => (boxNumber(story, id) ?? 1) - 1;
  const unreached = 'Let a choice lead to it, or take the scene out.';
  const noWayOut = 'At least one choice from which an ending can be reached.';
  const twoEndings = 'At least two scenes with an "ending".';
  return [
    ...neverReached(story).map((id) =>
      faultAt(['scenes', at(id), 'id'], say('unreachedScene'), unreached, id),
    ),
    ...withoutWayOut(story).map((id) =>
      faultAt(['scenes', at(id), 'choices'], say('noEnding'), noWayOut, id),
    ),
    ...(endingsOf(story).length < 2 ? [faultAt(['scenes'], say('fewEndings'), twoEndings)] : []),
  ];
}

function length(story: Story): StoryFault[] {
  if (walksOf(story).length === 0) return [];
  const { from, to } = minutesOf(story);
  if (from >= storyMinutes.from && to <= storyMinutes.to) return [];
  const right = `From ${String(storyMinutes.from)} to ${String(storyMinutes.to)} minutes, whichever way it goes.`;
  return [faultAt(['scenes'], say('storyLength', { from: String(from), to: String(to) }), right)];
}

/** Words that are too hard, or that frighten; and danger in which nobody rings 999. */
function wordFaults(story: Story): StoryFault[] {
  const age = readingOf(wordsForChildren(story))?.age ?? 0;
  const easier = `Age ${String(storyAge)} at most: shorter sentences, shorter words.`;
  const calmer = 'What people do and feel. Leave out what happens to a body.';
  const rings = 'A scene in which somebody rings 999, or false.';
  const isHelped = story.scenes.some((scene) => wordsOfScene(scene).join(' ').includes('999'));
  return [
    ...(age > storyAge
      ? [faultAt(['scenes'], say('storyAge', { age: age.toFixed(1) }), easier)]
      : []),
    ...story.scenes.flatMap((scene, at) => {
      const found = frighteningWordIn([scene.title, ...wordsOfScene(scene)]);
      if (found === undefined) return [];
      return faultAt(['scenes', at, 'words'], say('frightening'), calmer, found);
    }),
    ...(story.danger && !isHelped ? [faultAt(['danger'], say('nobodyRings'), rings)] : []),
  ];
}

/** Facts whose sources are not there, or too few for what has to be right. */
function sourceFaults({ scenes, sources }: Story): StoryFault[] {
  const publishers = new Map(sources.map((source) => [source.title, source.publisher]));
  const title = 'The title of a source of this story, letter by letter.';
  const two = 'Two sources or more, from different publishers.';
  return scenes.flatMap(({ facts = [] }, at) =>
    facts.flatMap(({ from, vital }, index) => {
      const path = ['scenes', at, 'facts', index, 'from'];
      const unknown = from.find((one) => !publishers.has(one));
      if (unknown !== undefined) return faultAt(path, say('unknownSource'), title, unknown);
      if (!vital || new Set(from.map((one) => publishers.get(one))).size > 1) return [];
      return faultAt(path, say('onePublisher'), two, from.join(', '));
    }),
  );
}

/** People in pictures whom the story does not know. */
function pictureFaults({ people, scenes }: Story): StoryFault[] {
  const ids = people.map(({ id }) => id);
  return scenes.flatMap(({ picture }, at) =>
    (picture?.people ?? []).flatMap(({ who }, index) => {
      const path = ['scenes', at, 'picture', 'people', index, 'who'];
      return ids.includes(who) ? [] : faultAt(path, say('unknownPerson'), ids.join(', '), who);
    }),
  );
}
