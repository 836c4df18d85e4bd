import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../../src/domain/contrast.ts';
import {
  edges,
  palettes as palettesOf,
  surfaces,
  textColours as words,
  textOnOneSurface as pairs,
} from '../../../src/site/colours.ts';
import { filesIn } from '../../support/source-files.ts';

const palettes = palettesOf(undefined);
const schemes = ['light', 'dark'] as const;
const ratio = (scheme: 'light' | 'dark', one: string, other: string) => {
  const [first, second] = [one, other].map((name) => palettes[scheme].get(name));
  if (first === undefined || second === undefined) throw new Error(`No ${one} or no ${other}.`);
  return contrast(first, second);
};

const styles = filesIn('src')
  .filter((file) => /\.(?:astro|css)$/.test(file) && !file.endsWith('print.css'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const namesIn = (pattern: RegExp) =>
  [...new Set([...styles.matchAll(pattern)].map(([, name = '']) => name))].filter((name) =>
    palettes.light.has(name),
  );

describe('contrast', () => {
  test('of black on white is twenty-one, of a colour on itself one', () => {
    expect([contrast('#000000', '#ffffff'), contrast('#12242f', '#12242f')]).toEqual([21, 1]);
  });

  test('of mid grey on white is what the standard says', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  test('every colour is read, in the light and in the dark', () => {
    const names = [...surfaces, ...words, ...pairs.flat(), 'field', 'line'];
    expect(names.filter((name) => !palettes.light.has(name))).toEqual([]);
    expect(palettes.light.get('paper')).not.toBe(palettes.dark.get('paper'));
  });
});

describe('the pairs tested here are those in use', () => {
  test('every colour of words', () => {
    const used = namesIn(/(?:\btext-|[\s;{]color: var\(--color-)([a-z-]+)/g);
    const tested = [...words, ...pairs.map(([word]) => word)];
    expect(used.filter((name) => !tested.includes(name))).toEqual([]);
  });

  test('every surface', () => {
    const used = namesIn(/(?:\bbg-|background(?:-color)?: var\(--color-)([a-z-]+)/g);
    const tested = [...surfaces, ...pairs.map(([, surface]) => surface)];
    expect(used.filter((name) => !tested.includes(name))).toEqual([]);
  });
});

describe.each(schemes)('words in the %s scheme can be read', (scheme) => {
  const everywhere = surfaces.flatMap((surface) => words.map((word) => [word, surface] as const));

  test.each([...everywhere, ...pairs])('%s on %s reaches 4.5 to 1', (word, surface) => {
    expect(ratio(scheme, word, surface)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(schemes)('edges in the %s scheme can be seen', (scheme) => {
  test.each(edges)('%s beside %s reaches 3 to 1: the edge of %s', (edge, beside) => {
    expect(ratio(scheme, edge, beside)).toBeGreaterThanOrEqual(3);
  });

  // The ring of a focused element is two rings, one dark and one bright, so that one shows anywhere.
  test.each([...surfaces, 'night'])('one ring of focus is seen on %s', (surface) => {
    const rings = ['ink', 'focus'].map((ring) => ratio(scheme, ring, surface));
    expect(Math.max(...rings)).toBeGreaterThanOrEqual(3);
  });
});
