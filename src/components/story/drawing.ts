import type { StoryPerson, StoryPicture } from '../../schemas/story-picture.ts';

type Drawn = StoryPerson['drawn'];

/** The colours of the drawings. They are pictures, so they stay as they are in the dark. */
export const skinColours: Record<Drawn['skin'], string> = {
  pale: '#fadcc8',
  light: '#f0c39e',
  tan: '#d99b6c',
  brown: '#a8683f',
  dark: '#6f4026',
};
export const hairColours: Record<Drawn['hairColour'], string> = {
  black: '#22201f',
  brown: '#5d3a22',
  ginger: '#c65a1e',
  fair: '#e3b85c',
  grey: '#a9adb3',
  blue: '#2f6fb3',
  red: '#b3362f',
};
export const topColours: Record<Drawn['top'], string> = {
  blue: '#3b7ec2',
  green: '#3f9166',
  yellow: '#f0b429',
  red: '#cc4b3c',
  purple: '#7d5aa6',
  orange: '#e57f2e',
  grey: '#78848f',
};

/** Where people stand, as many as there are, from left to right. */
export function positionsOfPeople(count: number): number[] {
  return Array.from({ length: count }, (_, at) => Math.round((320 / (count + 1)) * (at + 1)));
}

/** Where things lie: between the people, on the ground. */
export function positionsOfThings(people: number, count: number): number[] {
  const gap = 320 / (people + 1);
  return Array.from({ length: count }, (_, at) => Math.round(gap * (at + 1) + gap / 2));
}

/** From shoulder by elbow to hand, for both arms, of somebody whose feet are at 0, 0. */
export const armPaths: Record<
  NonNullable<NonNullable<StoryPicture['people']>[number]['arms']>,
  { left: string; right: string; hands: [number, number][] }
> = {
  down: {
    left: 'M-11-53-17-42-16-31',
    right: 'M11-53 17-42 16-31',
    hands: [
      [-16, -30],
      [16, -30],
    ],
  },
  wave: {
    left: 'M-11-53-17-42-16-31',
    right: 'M11-53 23-60 24-76',
    hands: [
      [-16, -30],
      [24, -78],
    ],
  },
  point: {
    left: 'M-11-53-17-42-16-31',
    right: 'M11-53 22-52 34-55',
    hands: [
      [-16, -30],
      [36, -55],
    ],
  },
  phone: {
    left: 'M-11-53-17-42-16-31',
    right: 'M11-53 22-55 15-68',
    hands: [
      [-16, -30],
      [15, -69],
    ],
  },
  hips: {
    left: 'M-11-53-24-44-12-35',
    right: 'M11-53 24-44 12-35',
    hands: [
      [-12, -34],
      [12, -34],
    ],
  },
  hold: {
    left: 'M-11-53-17-42-4-40',
    right: 'M11-53 17-42 4-40',
    hands: [
      [-4, -40],
      [4, -40],
    ],
  },
};
