import type { StoryPerson, StoryPicture } from '../../schemas/story-picture.ts';

type Drawn = StoryPerson['drawn'];
/** A person as they appear in one picture. */
export type PictureOfPerson = NonNullable<StoryPicture['people']>[number];

/** The colours of the drawings. They are the same in dark mode, as those of any picture. */
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

/** The x position of each person, from left to right. */
export function positionsOfPeople(count: number): number[] {
  return Array.from({ length: count }, (_, at) => Math.round((320 / (count + 1)) * (at + 1)));
}

/** The x position of each thing: between the people. */
export function positionsOfThings(people: number, count: number): number[] {
  const gap = 320 / (people + 1);
  return Array.from({ length: count }, (_, at) => Math.round(gap * (at + 1) + gap / 2));
}

interface Arm {
  /** A line from the shoulder over the elbow to the hand. */
  path: string;
  hand: [x: number, y: number];
}
const hangingLeft: Arm = { path: 'M-11-53-17-42-16-31', hand: [-16, -30] };

/** The left and the right arm of somebody whose feet are at 0, 0. */
export const armsByPose: Record<NonNullable<PictureOfPerson['arms']>, [Arm, Arm]> = {
  down: [hangingLeft, { path: 'M11-53 17-42 16-31', hand: [16, -30] }],
  wave: [hangingLeft, { path: 'M11-53 23-60 24-76', hand: [24, -78] }],
  point: [hangingLeft, { path: 'M11-53 22-52 34-55', hand: [36, -55] }],
  phone: [hangingLeft, { path: 'M11-53 22-55 15-68', hand: [15, -69] }],
  hips: [
    { path: 'M-11-53-24-44-12-35', hand: [-12, -34] },
    { path: 'M11-53 24-44 12-35', hand: [12, -34] },
  ],
  hold: [
    { path: 'M-11-53-17-42-4-40', hand: [-4, -40] },
    { path: 'M11-53 17-42 4-40', hand: [4, -40] },
  ],
};
