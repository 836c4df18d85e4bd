import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import browserslist from 'browserslist';
import { browserslistToTargets, transform } from 'lightningcss';
import { withStyleHash } from '../site/security.ts';
import { cutFonts } from './published-font.ts';

/**
 * Makes the first view of a page quick on a slow phone: the font holds only what the site uses, and
 * the style sheet that every page needs stands in the page, allowed by its hash.
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
        const link = sharedSheet([...html.values()]);
        if (link === undefined) return;
        const sheet = path.join(site, '_astro', link.name);
        const style = withNames(withoutLayers(readFileSync(sheet)), renamed);
        const hash = createHash('sha256').update(style).digest('base64');
        for (const [page, text] of html) {
          if (!text.includes(link.tag)) continue;
          writeFileSync(
            page,
            // A function, because "$" in a replacement has a meaning of its own.
            withStyleHash(text, hash).replace(link.tag, () => `<style>${style}</style>`),
          );
        }
        rmSync(sheet);
      },
    },
  };
}

/** The style sheet that every page links, except pages that only redirect. */
function sharedSheet(pages: readonly string[]): { tag: string; name: string } | undefined {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const [tag] of page.matchAll(/<link rel="stylesheet" href="[^"]*">/g)) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  const [tag] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const name = tag && /_astro\/([^"]*)/.exec(tag)?.[1];
  return tag && name ? { tag, name } : undefined;
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
