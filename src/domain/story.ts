import type { Story } from '../schemas/story.ts';

export type Scene = Story['scenes'][number];

/** What the graph of a story is made of: scenes, and where their choices lead. */
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

/** The ids of the scenes that somebody can come to who begins at one of them. */
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

/** The ids of the scenes that nobody can come to from the beginning. */
export function neverReached(story: StoryGraph): string[] {
  const reached = reachedFrom(story, story.scenes[0]?.id ?? '');
  return story.scenes.map(({ id }) => id).filter((id) => !reached.has(id));
}

/** The ids of the scenes from which no ending can be come to: a loop without a way out. */
export function withoutWayOut(story: StoryGraph): string[] {
  const ends = new Set(endingsOf(story).map(({ id }) => id));
  return story.scenes
    .map(({ id }) => id)
    .filter((id) => ![...reachedFrom(story, id)].some((reached) => ends.has(reached)));
}

/** Every way from the beginning to an ending that comes to no scene twice, as ids of scenes. */
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

/** For each ending, the walk to it with the fewest scenes. */
export function walksToEveryEnding(story: StoryGraph): string[][] {
  const shortest = new Map<string, string[]>();
  for (const walk of walksOf(story)) {
    const end = walk.at(-1) ?? '';
    const known = shortest.get(end);
    if (known === undefined || walk.length < known.length) shortest.set(end, walk);
  }
  return [...shortest.values()];
}
