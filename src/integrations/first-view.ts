import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import browserslist from 'browserslist';
import { browserslistToTargets, transform } from 'lightningcss';
import { withStyleHashes } from '../site/security.ts';
import { cutFonts } from './published-font.ts';

/**
 * Makes the first view of a page quick on a slow phone: the font holds only what the site uses, and
 * style sheets that most pages need stand in the page, allowed by their hashes.
 */
export function firstView(): AstroIntegration {
  return {
    name: 'first-view',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const renamed = await cutFonts(site);
        const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.html'))
          .map((name) => path.join(site, name));
        const html = new Map(pages.map((page) => [page, readFileSync(page, 'utf8')]));
        const styles = sharedSheets([...html.values()]).map(({ tag, name }) => {
          const sheet = path.join(site, '_astro', name);
          const style = withNames(withoutLayers(readFileSync(sheet)), renamed);
          rmSync(sheet);
          return { tag, style, hash: createHash('sha256').update(style).digest('base64') };
        });
        for (const [page, text] of html) {
          if (!styles.some(({ tag }) => text.includes(tag))) continue;
          const allowed = withStyleHashes(
            text,
            styles.map(({ hash }) => hash),
          );
          writeFileSync(
            page,
            styles.reduce(
              // A function, because "$" in a replacement has a meaning of its own.
              (whole, { tag, style }) => whole.replace(tag, () => `<style>${style}</style>`),
              allowed,
            ),
          );
        }
      },
    },
  };
}

/** The style sheets that more than a tenth of the pages link. */
function sharedSheets(pages: readonly string[]): { tag: string; name: string }[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const [tag] of page.matchAll(/<link rel="stylesheet" href="[^"]*">/g)) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count > pages.length / 10)
    .flatMap(([tag]) => {
      const name = /_astro\/([^"]*)/.exec(tag)?.[1];
      return name === undefined ? [] : [{ tag, name }];
    });
}

/** A style sheet without cascade layers, which browsers below Safari 15.4 and Chrome 99 drop whole. */
function withoutLayers(code: Uint8Array): string {
  const { code: flat } = transform({
    filename: 'style.css',
    code,
    minify: true,
    targets: browserslistToTargets(browserslist()),
    visitor: { Rule: { 'layer-block': (rule) => rule.value.rules } },
  });
  return Buffer.from(flat).toString('utf8').trim();
}

function withNames(style: string, renamed: ReadonlyMap<string, string>): string {
  return [...renamed].reduce((text, [name, newName]) => text.replaceAll(name, newName), style);
}
