import type { Story } from '../schemas/story.ts';
import { wordsInSentence } from './reading-age.ts';
import { type Scene, walksOf } from './story.ts';

/** How many minutes a story may take, on any path. */
export const storyMinutes = { from: 5, to: 9 } as const;

/** Words a minute, read aloud to a class with time to look at the picture. */
const wordsAMinute = 140;
/** How long a reader, or a class, takes to decide. */
const minutesAChoice = 0.35;

/** The texts of a scene: its words, its choices, how it ends. */
export function wordsOfScene({ words, choices = [], ending }: Scene): string[] {
  return [
    ...words,
    ...choices.map(({ text }) => text),
    ...(ending ? [ending.mend, ending.tell] : []),
  ];
}

/** How many minutes the shortest and the longest path through a story take, to half a minute. */
export function minutesOf(story: { scenes: readonly Scene[] }): { from: number; to: number } {
  const byId = new Map(story.scenes.map((scene) => [scene.id, minutesOfScene(scene)]));
  const lengths = walksOf(story).map((walk) =>
    walk.reduce((sum, id) => sum + (byId.get(id) ?? 0), 0),
  );
  const halves = (minutes: number) => Math.round(minutes * 2) / 2;
  return { from: halves(Math.min(...lengths)), to: halves(Math.max(...lengths)) };
}

function minutesOfScene(scene: Scene): number {
  const words = wordsOfScene(scene).flatMap(wordsInSentence).length;
  const decides = (scene.choices?.length ?? 0) > 1;
  return words / wordsAMinute + (decides ? minutesAChoice : 0);
}

/** The highest reading age a story may have. */
export const storyAge = 9;

/** Frightening words: a story says what to do, not how bad it can get. */
const frightening = new Set(
  `blood bleed bleeding bleeds bleed bled bodies burned burnt corpse crushed dead death deadly die died dies
  drown drowned drowning drowns gun guns hostage kill killed killer killing kills knifed murder murdered
  rape scream screamed screaming screams stab stabbed stabbing strangle suffocate suffocated torture
  tortured victim victims wound wounded wounds`.split(/\s+/),
);

/** The first frightening word in some texts. */
export function frighteningWordIn(texts: readonly string[]): string | undefined {
  return texts.flatMap(wordsInSentence).find((word) => frightening.has(word.toLowerCase()));
}

/** All texts that a child reads in a story: its scenes, and the lines at its end. */
export function wordsForChildren({ title, summary, scenes, learnt, talk }: Story): string[] {
  return [
    title,
    summary,
    ...scenes.flatMap((scene) => [scene.title, ...wordsOfScene(scene)]),
    ...learnt,
    ...talk,
  ];
}
