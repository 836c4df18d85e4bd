import type { Story } from '../schemas/story.ts';

export type Scene = Story['scenes'][number];

/** A story as a graph: its scenes, and where their choices lead. */
interface StoryGraph {
  scenes: readonly {
    id: string;
    choices?: readonly { to: string }[] | undefined;
    ending?: unknown;
  }[];
}

/** The number of a scene in the booklet, from 1; `undefined` where no scene has the id. */
export function boxNumber({ scenes }: StoryGraph, id: string): number | undefined {
  const at = scenes.findIndex((scene) => scene.id === id);
  return at === -1 ? undefined : at + 1;
}

/** The scenes in which a story ends. */
export function endingsOf<S extends { ending?: unknown }>(story: { scenes: readonly S[] }): S[] {
  return story.scenes.filter(({ ending }) => ending !== undefined);
}

/** The ids of the scenes that can be reached from a scene, itself included. */
export function reachedFrom({ scenes }: StoryGraph, start: string): Set<string> {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const reached = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const scene = byId.get(id);
    if (scene === undefined || reached.has(id)) continue;
    reached.add(id);
    open.push(...(scene.choices ?? []).map(({ to }) => to));
  }
  return reached;
}

/** The ids of the scenes that cannot be reached from the first. */
export function neverReached(story: StoryGraph): string[] {
  const reached = reachedFrom(story, story.scenes[0]?.id ?? '');
  return story.scenes.map(({ id }) => id).filter((id) => !reached.has(id));
}

/** The ids of the scenes from which no ending can be reached: loops without a way out. */
export function withoutWayOut(story: StoryGraph): string[] {
  const ends = new Set(endingsOf(story).map(({ id }) => id));
  return story.scenes
    .map(({ id }) => id)
    .filter((id) => ![...reachedFrom(story, id)].some((reached) => ends.has(reached)));
}

/** Every path from the first scene to an ending without a scene twice, as ids of scenes. */
export function walksOf({ scenes }: StoryGraph): string[][] {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]));
  const walksFrom = (id: string, before: readonly string[]): string[][] => {
    const scene = byId.get(id);
    if (scene === undefined || before.includes(id)) return [];
    const walk = [...before, id];
    if (scene.ending !== undefined) return [walk];
    return (scene.choices ?? []).flatMap(({ to }) => walksFrom(to, walk));
  };
  return walksFrom(scenes[0]?.id ?? '', []);
}

/**
 * The path of a reader through a story, after they go to a scene. To go to one they have been to is to
 * go back: what came after it is no longer on their path.
 */
export function pathTo(path: readonly string[], scene: string): string[] {
  const index = path.indexOf(scene);
  return index === -1 ? [...path, scene] : path.slice(0, index + 1);
}

/** A story as a map for its author, a line for each scene and choice. */
export function mapOfStory(story: Pick<Story, 'scenes'>): string[] {
  return story.scenes.flatMap(({ title, choices = [], ending }, at) => [
    `${String(at + 1).padStart(2)}  ${title}${ending ? '  (ending)' : ''}`,
    ...choices.map(({ text, to }, index) => {
      const branch = index === choices.length - 1 ? '└─' : '├─';
      return `    ${branch} ${text} → ${String(boxNumber(story, to) ?? '?')}`;
    }),
  ]);
}
