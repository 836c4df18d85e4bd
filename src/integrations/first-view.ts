import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withStyleHashes } from '../site/security.ts';
import { cutFonts } from './published-font.ts';
import { usedStyle } from './used-style.ts';

/**
 * Makes the first view of a page quick on a slow phone: the font holds only what the site uses, and
 * style sheets that many pages link stand in the page, allowed by a hash. Pages that link the same
 * of them share one style, which holds only what these pages use.
 */
export function firstView(): AstroIntegration {
  return {
    name: 'first-view',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const renamed = await cutFonts(site);
        const html = new Map(
          filesOf(site, '.html').map((page) => [page, readFileSync(page, 'utf8')] as const),
        );
        const shared = sharedSheets([...html.values()]);
        const scripts = filesOf(site, '.js').map((file) => readFileSync(file, 'utf8'));
        const groups = Map.groupBy(html, ([, text]) =>
          linkTags(text)
            .filter((tag) => shared.has(tag))
            .join(''),
        );
        for (const [tags, pages] of groups) {
          if (tags === '') continue;
          const sheets = linkTags(tags).map((tag) => readFileSync(fileOf(tag, site), 'utf8'));
          const style = usedStyle(
            withNames(sheets.join('\n'), renamed),
            pages.map(([, text]) => text),
            scripts,
          );
          const hash = createHash('sha256').update(style).digest('base64');
          for (const [page, text] of pages) {
            const [first = '', ...others] = linkTags(tags);
            writeFileSync(
              page,
              others
                .reduce((whole, tag) => whole.replace(tag, ''), withStyleHashes(text, [hash]))
                // A function, because "$" in a replacement has a meaning of its own.
                .replace(first, () => `<style>${style}</style>`),
            );
          }
        }
        for (const tag of shared) rmSync(fileOf(tag, site));
      },
    },
  };
}

function filesOf(site: string, ending: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.join(site, name));
}

/** The elements that link a style sheet, in the order of the page. */
function linkTags(html: string): string[] {
  return html.match(/<link rel="stylesheet" href="[^"]*_astro\/[^"]*">/g) ?? [];
}

function fileOf(tag: string, site: string): string {
  return path.join(site, '_astro', /_astro\/([^"]*)/.exec(tag)?.[1] ?? '');
}

/** The links of style sheets that more than a twentieth of the pages have. */
function sharedSheets(pages: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const tag of pages.flatMap(linkTags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > pages.length / 20).map(([tag]) => tag));
}

function withNames(style: string, renamed: ReadonlyMap<string, string>): string {
  return [...renamed].reduce((text, [name, newName]) => text.replaceAll(name, newName), style);
}
