import { z } from 'zod';
import { field, flag, optional } from './shared/field.ts';
import { line, listOf, sentences } from './shared/text.ts';

/** The places that are drawn; each is a drawing in components/story/places. */
const storyPlaces = [
  'street',
  'playground',
  'classroom',
  'park',
  'river',
  'bedroom',
  'landing',
  'living-room',
  'shop',
  'road',
  'railway',
  'screen',
] as const;

/** How a person can be drawn. */
const skins = ['pale', 'light', 'tan', 'brown', 'dark'] as const;
const hairs = ['short', 'curly', 'long', 'bun', 'plaits', 'bald', 'headscarf', 'patka'] as const;
export const hairColours = ['black', 'brown', 'ginger', 'fair', 'grey', 'blue', 'red'] as const;
const tops = ['blue', 'green', 'yellow', 'red', 'purple', 'orange', 'grey'] as const;
const extras = ['glasses', 'hearing-aid', 'wheelchair', 'bright-vest', 'beard'] as const;
const moods = ['happy', 'calm', 'worried', 'sad', 'cross', 'surprised'] as const;
export const arms = ['down', 'wave', 'point', 'phone', 'hips', 'hold'] as const;

/** Things that can lie in a picture. */
export const things = ['ball', 'bag', 'box', 'ring', 'dog', 'smoke', 'torch', 'tablet'] as const;

/** Somebody in a story, and how to draw them. */
export const person = z.strictObject({
  id: field(
    z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, { error: 'must be small letters joined by hyphens.' }),
    'A short name for the pictures.',
    'jo',
  ),
  name: field(line, 'What they are called.', 'Jo'),
  about: field(line, 'Who they are, in one line.', 'Ten. Draws maps of everything.'),
  drawn: field(
    z.strictObject({
      adult: flag('Write true for a grown-up.'),
      skin: field(z.enum(skins), 'Colour of the skin.', 'brown'),
      hair: field(z.enum(hairs), 'Hair, or what covers it.', 'short'),
      hairColour: field(z.enum(hairColours), 'Its colour.', 'black'),
      top: field(z.enum(tops), 'Colour of the top.', 'blue'),
      has: optional(listOf(z.enum(extras)), 'What else is drawn.', ['glasses']),
    }),
    'How they are drawn.',
  ),
});

/** A picture, put together from drawings that the site has. */
export const picture = z.strictObject({
  place: field(z.enum(storyPlaces), 'Where it is.', 'street'),
  time: optional(z.enum(['day', 'evening', 'night']), 'Day if you leave it out.', 'night'),
  people: optional(
    listOf(
      z.strictObject({
        who: field(line, 'The id of a person under "people".', 'jo'),
        mood: field(z.enum(moods), 'How they look.', 'worried'),
        arms: optional(z.enum(arms), 'What their arms do. Down if you leave it out.', 'wave'),
      }),
    ).max(3),
    'Who is in it, from left to right.',
  ),
  things: optional(listOf(z.enum(things)).max(3), 'What lies in it.', ['ball']),
  alt: field(
    sentences,
    'The picture in words, with what matters for the story.',
    'Jo stands by a locked door and looks worried.',
  ),
});

export type StoryPerson = z.infer<typeof person>;
export type StoryPicture = z.infer<typeof picture>;
