import { readFileSync } from 'node:fs';
import { contrast } from '../domain/contrast.ts';
import type { Site } from '../schemas/site.ts';

/** The colours of a scheme by their names in src/styles/tokens.css: `paper`, `ink`, `on-river`. */
type Palette = ReadonlyMap<string, string>;

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

/** Each colour of site.yaml that cannot be told from one it stands on, under or beside: the worst of it. */
export function faintColours(own: Own) {
  const all = palettes(own);
  const fieldOf = new Map(fields.map(([field, token]) => [token, field]));
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const faint = pairs.flatMap(([one, other, least]) => {
      // Of two colours of site.yaml the words are named, so that one slip is one fault.
      const token = [one, other].find((name) => fieldOf.has(name)) ?? '';
      const field = fieldOf.get(token);
      const beside = all[scheme].get(token === one ? other : one) ?? '';
      const colour = all[scheme].get(token) ?? '';
      const has = contrast(colour, beside);
      if (field === undefined || has >= least) return [];
      const usual = palettes(undefined)[scheme].get(token) ?? '';
      const right = contrast(usual, beside) >= least ? usual : undefined;
      return [{ scheme, field, colour, beside, has, least, right }];
    });
    const worst = faint.sort((a, b) => a.has / a.least - b.has / b.least);
    return [...new Map(worst.toReversed().map((one) => [one.field, one])).values()];
  });
}
