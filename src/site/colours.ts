import { readFileSync } from 'node:fs';
import { contrast } from '../domain/contrast.ts';
import type { Site } from '../schemas/site.ts';

/** The colours of a scheme by their names in src/styles/tokens.css: `paper`, `ink`, `on-river`. */
type Palette = ReadonlyMap<string, string>;

type SiteColours = NonNullable<Site['colours']>;
type Scheme = keyof SiteColours;
type Field = keyof SiteColours['light'];

const tokens: Record<Field, string> = {
  links: 'river',
  buttons: 'river-strong',
  onButtons: 'on-river',
  tint: 'mist',
  bars: 'night',
};
const fields = Object.entries(tokens) as [Field, string][];

const [lightCss = '', darkCss = ''] = readFileSync('src/styles/tokens.css', 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);
const standard = { light: coloursIn(lightCss), dark: coloursIn(darkCss) };

function coloursIn(css: string): [string, string][] {
  const declared = css.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6})\s*;/gi);
  return [...declared].map(([, name = '', value = '']) => [name, value]);
}

/** The colours of the site: those of tokens.css, overridden by those of site.yaml. */
export function palettes(colours: SiteColours | undefined): Record<Scheme, Palette> {
  const chosen = (scheme: Scheme) =>
    fields.flatMap(([field, token]) => (colours ? [[token, colours[scheme][field]] as const] : []));
  return {
    light: new Map([...standard.light, ...chosen('light')]),
    dark: new Map([...standard.light, ...standard.dark, ...chosen('dark')]),
  };
}

/** The style sheet with the colours of site.yaml, which override those of tokens.css. */
export function coloursSheet(colours: SiteColours | undefined): string {
  if (!colours) return '';
  const root = (scheme: Scheme) =>
    `:root{${fields.map(([field, token]) => `--color-${token}:${colours[scheme][field]}`).join(';')}}`;
  return `${root('light')}@media (prefers-color-scheme:dark){${root('dark')}}`;
}

/** Background colours for any text, and the colours of such text. */
export const surfaces = ['paper', 'sand', 'mist', 'brick-soft'];
export const textColours = ['ink', 'ink-soft', 'river', 'river-strong', 'brick', 'moss'];

/** Colours of text on one background only. */
export const textOnOneSurface = [
  ['on-river', 'river-strong'],
  ['on-focus', 'focus'],
  ['on-night', 'night'],
  ['on-brick', 'brick'],
  ['moss', 'moss-soft'],
] as const;

/** Colours of edges and controls, the colour beside them, and what they show. */
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
  ...surfaces.flatMap((surface) => textColours.map((word) => [word, surface, 4.5] as const)),
  ...textOnOneSurface.map(([word, surface]) => [word, surface, 4.5] as const),
  ...edges.map(([edge, beside]) => [edge, beside, 3] as const),
];

/** Each colour of site.yaml with too little contrast to another: the worst pair of each field. */
export function faintColours(colours: SiteColours) {
  const all = palettes(colours);
  const fieldOf = new Map(fields.map(([field, token]) => [token, field]));
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const faint = pairs.flatMap(([one, other, least]) => {
      // If both colours are of site.yaml the first is named, so that one mistake is one fault.
      const token = [one, other].find((name) => fieldOf.has(name)) ?? '';
      const field = fieldOf.get(token);
      const beside = all[scheme].get(token === one ? other : one) ?? '';
      const colour = all[scheme].get(token) ?? '';
      const ratio = contrast(colour, beside);
      if (field === undefined || ratio >= least) return [];
      const standardColour = palettes(undefined)[scheme].get(token) ?? '';
      const suggestion = contrast(standardColour, beside) >= least ? standardColour : undefined;
      return [{ scheme, field, colour, beside, ratio, least, suggestion }];
    });
    const worst = faint.sort((a, b) => a.ratio / a.least - b.ratio / b.least);
    return [...new Map(worst.toReversed().map((one) => [one.field, one])).values()];
  });
}
