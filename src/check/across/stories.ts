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
import type { CheckedRecord } from '../file/record-path.ts';
import { type Message, say } from '../messages/catalogue.ts';
import { validRecordsOf } from './records.ts';

/** Checks that each story can be played from its beginning to its endings, and read by a child. */
export function checkStories(records: readonly CheckedRecord[]): Fault[] {
  return validRecordsOf(records, 'stories').flatMap(({ file, value }) =>
    storyFaults(value).map(({ path, ...fault }) => ({ ...fault, ...placeOf(file, path) })),
  );
}

/** A fault of a story that its schema cannot see, and where in the record it is. */
interface StoryFault extends Message, Pick<Fault, 'found' | 'allowed'> {
  path: (string | number)[];
}

/**
 * Finds what is wrong with a story. While choices lead to no scene, its length and its endings
 * cannot be known.
 */
export const storyFaults = memoize((story: Story): StoryFault[] => {
  const broken = [...repeatedIds(story), ...brokenChoices(story)];
  const paths = broken.length > 0 ? broken : [...deadEnds(story), ...readingTime(story)];
  return [...paths, ...wordFaults(story), ...sourceFaults(story), ...pictureFaults(story)];
});

function repeatedIds({ scenes }: Story): StoryFault[] {
  return scenes.flatMap(({ id }, at) =>
    boxNumber({ scenes }, id) === at + 1
      ? []
      : { path: ['scenes', at, 'id'], found: id, ...say('sameScene') },
  );
}

function brokenChoices({ scenes }: Story): StoryFault[] {
  const ids = scenes.map(({ id }) => id);
  return scenes.flatMap(({ id, choices = [] }, at) =>
    choices.flatMap(({ to }, index) => {
      const place = { path: ['scenes', at, 'choices', index, 'to'], found: to };
      if (to === id) return { ...place, ...say('sceneToItself') };
      if (ids.includes(to)) return [];
      const near = nearestWords(to, ids);
      return { ...place, allowed: (near.length > 0 ? near : ids).join(', '), ...say('noScene') };
    }),
  );
}

function deadEnds(story: Story): StoryFault[] {
  const indexOf = (id: string) => (boxNumber(story, id) ?? 1) - 1;
  return [
    ...neverReached(story).map((id) => ({
      path: ['scenes', indexOf(id), 'id'],
      found: id,
      ...say('unreachedScene'),
    })),
    ...withoutWayOut(story).map((id) => ({
      path: ['scenes', indexOf(id), 'choices'],
      found: id,
      ...say('noEnding'),
    })),
    ...(endingsOf(story).length < 2 ? [{ path: ['scenes'], ...say('fewEndings') }] : []),
  ];
}

function readingTime(story: Story): StoryFault[] {
  if (walksOf(story).length === 0) return [];
  const { from, to } = minutesOf(story);
  if (from >= storyMinutes.from && to <= storyMinutes.to) return [];
  const allowed = `From ${String(storyMinutes.from)} to ${String(storyMinutes.to)} minutes, on every path.`;
  const message = say('storyLength', { from: String(from), to: String(to) });
  return [{ path: ['scenes'], allowed, ...message }];
}

/** Words that are too hard or frightening, and danger in which nobody rings 999. */
function wordFaults(story: Story): StoryFault[] {
  const age = readingOf(wordsForChildren(story))?.age ?? 0;
  const allowed = `Age ${String(storyAge)} at most.`;
  const tooHard = { path: ['scenes'], allowed, ...say('storyAge', { age: age.toFixed(1) }) };
  const isHelped = story.scenes.some((scene) => wordsOfScene(scene).join(' ').includes('999'));
  return [
    ...(age > storyAge ? [tooHard] : []),
    ...story.scenes.flatMap((scene, at) => {
      const found = frighteningWordIn([scene.title, ...wordsOfScene(scene)]);
      if (found === undefined) return [];
      return { path: ['scenes', at, 'words'], found, ...say('frightening') };
    }),
    ...(story.danger && !isHelped ? [{ path: ['danger'], ...say('nobodyRings') }] : []),
  ];
}

/** Facts that name an unknown source, or too few publishers for what has to be right. */
function sourceFaults({ scenes, sources }: Story): StoryFault[] {
  const publishers = new Map(sources.map((source) => [source.title, source.publisher]));
  return scenes.flatMap(({ facts = [] }, at) =>
    facts.flatMap(({ from, vital }, index) => {
      const path = ['scenes', at, 'facts', index, 'from'];
      const unknown = from.find((title) => !publishers.has(title));
      if (unknown !== undefined) return { path, found: unknown, ...say('unknownSource') };
      if (!vital || new Set(from.map((title) => publishers.get(title))).size > 1) return [];
      return { path, found: from.join(', '), ...say('onePublisher') };
    }),
  );
}

function pictureFaults({ people, scenes }: Story): StoryFault[] {
  const ids = people.map(({ id }) => id);
  return scenes.flatMap(({ picture }, at) =>
    (picture?.people ?? []).flatMap(({ who }, index) => {
      const path = ['scenes', at, 'picture', 'people', index, 'who'];
      const fault = { path, found: who, allowed: ids.join(', '), ...say('unknownPerson') };
      return ids.includes(who) ? [] : fault;
    }),
  );
}
