import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withStyleHashes } from '../site/security.ts';
import { cutFonts } from './published-font.ts';
import { UsedNames, usedStyle } from './used-style.ts';

/**
 * Makes the first view of a page quick on a slow phone: the font is cut to what the site uses, and
 * style sheets that many pages link are inlined, allowed by a hash. Pages that link the same sheets
 * share one style, which holds only what these pages use.
 */
export function firstView(): AstroIntegration {
  return {
    name: 'first-view',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const fonts = await cutFonts(site);
        const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
          .sort()
          .map((name) => path.join(site, name));
        const ending = (...endings: string[]) =>
          files.filter((file) => endings.includes(path.extname(file)));
        const scopes = scopeNames(ending('.css'));
        const read = (file: string) => rename(readFileSync(file, 'utf8'), fonts, scopes);
        const byLinks = pagesByLinks(ending('.html'), read);
        const shared = sharedSheets(byLinks);
        const inPages = new Set([...shared].map((tag) => fileOf(tag, site)));
        const others = ending('.css', '.js').filter((file) => !inPages.has(file));
        const groups = Map.groupBy(byLinks, ({ tags }) =>
          tags.filter((tag) => shared.has(tag)).join(''),
        );
        for (const [tags, group] of groups) {
          const style = usedStyle(
            linkTags(tags).map((tag) => read(fileOf(tag, site))),
            group.map(({ used }) => used),
            others.map(read),
          );
          for (const page of group.flatMap(({ pages }) => pages)) {
            writeFileSync(page, withStyle(read(page), tags, style));
          }
        }
        for (const sheet of ending('.css')) {
          if (inPages.has(sheet)) rmSync(sheet);
          else writeFileSync(sheet, read(sheet));
        }
      },
    },
  };
}

/** A page with an inline style, allowed by its policy, instead of the link tags. */
function withStyle(html: string, tags: string, style: string): string {
  const [first, ...rest] = linkTags(tags);
  if (first === undefined) return html;
  const allowed = withStyleHashes(html, [createHash('sha256').update(style).digest('base64')]);
  return (
    rest
      .reduce((whole, tag) => whole.replace(tag, ''), allowed)
      // A function, because "$" has a meaning in a replacement string.
      .replace(first, () => `<style>${style}</style>`)
  );
}

/** The elements that link a style sheet, in the order of the page. */
function linkTags(html: string): string[] {
  return html.match(/<link rel="stylesheet" href="[^"]*_astro\/[^"]*">/g) ?? [];
}

function fileOf(tag: string, site: string): string {
  return path.join(site, '_astro', /_astro\/([^"]*)/.exec(tag)?.[1] ?? '');
}

/** Pages that link the same style sheets, and the names that they use. */
interface LinkingPages {
  tags: string[];
  pages: string[];
  used: UsedNames;
}

function pagesByLinks(files: readonly string[], read: (file: string) => string): LinkingPages[] {
  const byLinks = new Map<string, LinkingPages>();
  for (const file of files) {
    const html = read(file);
    const tags = linkTags(html);
    const key = tags.join('');
    const linking = byLinks.get(key) ?? { tags, pages: [], used: new UsedNames() };
    linking.pages.push(file);
    linking.used.addPage(html);
    byLinks.set(key, linking);
  }
  return [...byLinks.values()];
}

/** The link tags of style sheets that more than a tenth of the pages have. */
function sharedSheets(byLinks: readonly LinkingPages[]): Set<string> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { tags, pages } of byLinks) {
    all += pages.length;
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + pages.length);
  }
  return new Set([...counts].filter(([, count]) => count > all / 10).map(([tag]) => tag));
}

/** A short name for each class that Astro gives to the elements of one component. */
function scopeNames(sheets: readonly string[]): Map<string, string> {
  const names = sheets.flatMap(
    (sheet) => readFileSync(sheet, 'utf8').match(/(?<=\.)astro-[a-z0-9]{8}/g) ?? [],
  );
  return new Map([...new Set(names)].sort().map((name, index) => [name, `_${index.toString(36)}`]));
}

type Names = ReadonlyMap<string, string>;

/** A text with the new names of fonts and the short names of classes. */
function rename(text: string, fonts: Names, scopes: Names): string {
  let renamed = text.replaceAll(/astro-[a-z0-9]{8}/g, (name) => scopes.get(name) ?? name);
  for (const [name, newName] of fonts) renamed = renamed.replaceAll(name, newName);
  return renamed;
}
