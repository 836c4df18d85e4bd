import { wordsOf } from './reading-age.ts';
import { type Scene, walksOf } from './story.ts';

/** How long a story may take, in minutes, whichever way it goes. */
export const storyMinutes = { from: 5, to: 9 } as const;

/** Words a minute, read aloud to a class with time to look at the picture. */
const wordsAMinute = 140;
/** Minutes in which a reader, or a class, makes up their mind. */
const minutesAChoice = 0.35;

/** What is read in a scene: its words, what can be chosen, how it ends. */
export function wordsOfScene({ words, choices = [], ending }: Scene): string[] {
  return [
    ...words,
    ...choices.map(({ text }) => text),
    ...(ending ? [ending.mend, ending.tell] : []),
  ];
}

/** The minutes that the shortest and the longest way through a story take, to half a minute. */
export function minutesOf(story: { scenes: readonly Scene[] }): { from: number; to: number } {
  const byId = new Map(story.scenes.map((scene) => [scene.id, minutesOfScene(scene)]));
  const lengths = walksOf(story).map((walk) =>
    walk.reduce((sum, id) => sum + (byId.get(id) ?? 0), 0),
  );
  const halves = (minutes: number) => Math.round(minutes * 2) / 2;
  return { from: halves(Math.min(...lengths)), to: halves(Math.max(...lengths)) };
}

function minutesOfScene(scene: Scene): number {
  const words = wordsOfScene(scene).flatMap(wordsOf).length;
  const decides = (scene.choices?.length ?? 0) > 1;
  return words / wordsAMinute + (decides ? minutesAChoice : 0);
}
