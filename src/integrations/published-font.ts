import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

/** The weights that the styles use. */
const weights = { wght: { min: 400, max: 720 } };
/** Characters that a reader may type into a field. */
const printableAscii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/**
 * Cuts each published font to the characters and weights that the finished site uses, and puts a hash
 * of its content into its name, so that it may be cached for ever. Returns new names by old names.
 */
export async function cutFonts(site: string): Promise<Map<string, string>> {
  const folder = path.join(site, '_astro');
  const characters = charactersOf(site);
  const fonts = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
  const renamed = new Map<string, string>();
  for (const name of fonts) {
    const cut = await subsetFont(readFileSync(path.join(folder, name)), characters, {
      targetFormat: 'woff2',
      variationAxes: weights,
    });
    const hash = createHash('sha256').update(cut).digest('base64url').slice(0, 8);
    const newName = name.replace(/\.[^.]+\.woff2$/, `.${hash}.woff2`);
    writeFileSync(path.join(folder, name), cut);
    renameSync(path.join(folder, name), path.join(folder, newName));
    renamed.set(name, newName);
  }
  return renamed;
}

function charactersOf(site: string): string {
  const characters = new Set(printableAscii);
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    // The check in the form for editors has letters that no page shows.
    if (!/\.(?:html|js)$/.test(name) || name.includes('edit-worker')) continue;
    const others = readFileSync(path.join(site, name), 'utf8').match(/[\u{80}-\u{10FFFF}]/gu) ?? [];
    for (const character of others) characters.add(character);
  }
  return [...characters].sort().join('');
}
