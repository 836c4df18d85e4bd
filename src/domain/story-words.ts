import type { Story } from '../schemas/story.ts';
import { wordsOf } from './reading-age.ts';
import { wordsOfScene } from './story-length.ts';

/** The age from which a reader must be able to follow a story, at most. */
export const storyAge = 9;

/** Words that paint what frightens: a story says what to do, not how bad it can get. */
const frightening = new Set(
  `blood bleed bleeding bleeds bleed bled bodies burned burnt corpse crushed dead death deadly die died dies
  drown drowned drowning drowns gun guns hostage kill killed killer killing kills knifed murder murdered
  rape scream screamed screaming screams stab stabbed stabbing strangle suffocate suffocated torture
  tortured victim victims wound wounded wounds`.split(/\s+/),
);

/** The first word of some texts that a story for children does not use. */
export function frighteningWordIn(texts: readonly string[]): string | undefined {
  return texts.flatMap(wordsOf).find((word) => frightening.has(word.toLowerCase()));
}

/** All that a child reads in a story: its scenes, and the lines at its end. */
export function wordsForChildren({ title, summary, scenes, learnt, talk }: Story): string[] {
  return [
    title,
    summary,
    ...scenes.flatMap((scene) => [scene.title, ...wordsOfScene(scene)]),
    ...learnt,
    ...talk,
  ];
}
