import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** What a reader's phone downloads to read one page: bytes after brotli, font and search left out. */
export interface PageWeight {
  /** The address of the page under the site, `/help/crimestoppers/`. */
  address: string;
  html: number;
  styles: number;
  scripts: number;
  total: number;
}

/** Weighs every page of a built site. `base` is the folder of the host it is served under. */
export function weighPages(site: string, base = ''): PageWeight[] {
  const files = new Map<string, number>();
  const weigh = (file: string) => {
    const known = files.get(file) ?? brotliCompressSync(readFileSync(file)).length;
    files.set(file, known);
    return known;
  };
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const html = readFileSync(`${site}/${name}`, 'utf8');
      const linked = (pattern: RegExp) =>
        [...html.matchAll(pattern)]
          .map((match) => `${site}${(match[1] ?? '').slice(base.length)}`)
          .flatMap((file) => [file, ...importedBy(file)])
          .reduce((sum, file) => sum + weigh(file), 0);
      const styles = linked(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);
      const scripts = linked(/<script[^>]+src="([^"]+)"/g);
      const own = weigh(`${site}/${name}`);
      const address = `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      return { address, html: own, styles, scripts, total: own + styles + scripts };
    });
}

/** What the first search fetches, file by file: the answers, and scripts that its page does without. */
export function weighSearch(site: string): { file: string; bytes: number }[] {
  const page = readFileSync(`${site}/search/index.html`, 'utf8');
  const scripts = readdirSync(`${site}/_astro`)
    .filter((name) => /^(?:search-answers|site-search)\./.test(name))
    .map((name) => `${site}/_astro/${name}`)
    .flatMap((file) => [file, ...importedBy(file)])
    .filter((file) => !page.includes(file.slice(site.length)));
  return [`${site}/search/answers.json`, ...new Set(scripts)].map((file) => ({
    file: file.slice(site.length),
    bytes: brotliCompressSync(readFileSync(file)).length,
  }));
}

/** Script files that a script begins by importing. */
function importedBy(file: string): string[] {
  if (!file.endsWith('.js')) return [];
  const folder = file.replace(/[^/]+$/, '');
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)]
    .map((match) => `${folder}${match[1] ?? ''}`)
    .filter((imported) => existsSync(imported));
}
