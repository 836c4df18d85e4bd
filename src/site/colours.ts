import { readFileSync } from 'node:fs';
import { contrast } from '../domain/contrast.ts';
import type { Site } from '../schemas/site.ts';

/** The colours of a scheme by their names in src/styles/tokens.css: `paper`, `ink`, `on-river`. */
export type Palette = ReadonlyMap<string, string>;

type Own = NonNullable<Site['colours']>;
type Scheme = keyof Own;
type Field = keyof Own['light'];

const tokens: Record<Field, string> = {
  links: 'river',
  buttons: 'river-strong',
  onButtons: 'on-river',
  tint: 'mist',
  bars: 'night',
};
const fields = Object.entries(tokens) as [Field, string][];

const [ordinary = '', inTheDark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);
const standard = { light: coloursIn(ordinary), dark: coloursIn(inTheDark) };

function coloursIn(css: string): [string, string][] {
  const declared = css.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6})\s*;/gi);
  return [...declared].map(([, name = '', value = '']) => [name, value]);
}

/** The colours of the site: those of tokens.css, and those that site.yaml puts in their place. */
export function palettes(own: Own | undefined): Record<Scheme, Palette> {
  const chosen = (scheme: Scheme) =>
    fields.flatMap(([field, token]) => (own ? [[token, own[scheme][field]] as const] : []));
  return {
    light: new Map([...standard.light, ...chosen('light')]),
    dark: new Map([...standard.light, ...standard.dark, ...chosen('dark')]),
  };
}

/** The style sheet that puts the colours of site.yaml in the place of those of tokens.css. */
export function coloursSheet(own: Own | undefined): string {
  if (!own) return '';
  const root = (scheme: Scheme) =>
    `:root{${fields.map(([field, token]) => `--color-${token}:${own[scheme][field]}`).join(';')}}`;
  return `${root('light')}@media (prefers-color-scheme:dark){${root('dark')}}`;
}

/** Surfaces on which any words may stand, and the colours of such words. */
export const surfaces = ['paper', 'sand', 'mist', 'brick-soft'];
export const wordColours = ['ink', 'ink-soft', 'river', 'river-strong', 'brick', 'moss'];

/** Words that stand on one surface only. */
export const wordsOnOne = [
  ['on-river', 'river-strong'],
  ['on-focus', 'focus'],
  ['on-night', 'night'],
  ['on-brick', 'brick'],
  ['moss', 'moss-soft'],
] as const;

/** What has to be seen beside what, and what it is the edge of. */
export const edges = [
  ['field', 'paper', 'a drop-down list'],
  ['field', 'sand', 'a drop-down list in a band'],
  ['ink', 'paper', 'the search field'],
  ['ink', 'sand', 'the search field in a band'],
  ['river-strong', 'paper', 'a button'],
  ['river-strong', 'sand', 'a button in a band'],
  ['focus', 'night', 'the way to leave the site'],
] as const;

/** Every pair of colours that must be told apart, with the least contrast (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs = [
  ...surfaces.flatMap((surface) => wordColours.map((word) => [word, surface, 4.5] as const)),
  ...wordsOnOne.map(([word, surface]) => [word, surface, 4.5] as const),
  ...edges.map(([edge, beside]) => [edge, beside, 3] as const),
];

/** Each colour of site.yaml that cannot be told from what it stands on or under, with the contrast. */
export function faintColours(own: Own) {
  const all = palettes(own);
  return (['light', 'dark'] as const).flatMap((scheme) =>
    fields.flatMap(([field, token]) => {
      const worst = pairs
        .filter(([one, other]) => one === token || other === token)
        .map(([one, other, least]) => {
          const [a = '', b = ''] = [one, other].map((name) => all[scheme].get(name));
          return { with: one === token ? b : a, has: contrast(a, b), least };
        })
        .sort((a, b) => a.has / a.least - b.has / b.least)[0];
      if (!worst || worst.has >= worst.least) return [];
      const right = palettes(undefined)[scheme].get(token) ?? '';
      return [{ scheme, field, colour: own[scheme][field], right, ...worst }];
    }),
  );
}
