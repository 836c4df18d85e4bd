import { readFileSync } from 'node:fs';

/** The colours of a scheme by their names: `paper`, `ink`, `on-river`. */
export type Palette = ReadonlyMap<string, string>;

/** The colours of src/styles/tokens.css; the dark ones stand on top of the light ones. */
export function readPalettes(): { light: Palette; dark: Palette } {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const [ordinary = '', inTheDark = ''] = css.split('@media (prefers-color-scheme: dark)');
  const light = coloursIn(ordinary);
  return { light, dark: new Map([...light, ...coloursIn(inTheDark)]) };
}

function coloursIn(css: string): Map<string, string> {
  const declared = css.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6})\s*;/gi);
  return new Map([...declared].map(([, name = '', value = '']) => [name, value]));
}

/** The contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => parseInt(colour.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
