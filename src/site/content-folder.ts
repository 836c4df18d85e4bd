import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { singles } from '../kinds/singles.ts';
import type { Site } from '../schemas/site.ts';

/** The folder of words and facts this build is made from; another one makes another partnership. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

/**
 * True if a kind has any record. A kind may be empty, but Astro would warn about it: then neither
 * its loader nor its query is used.
 */
export function hasRecords(folder: string): boolean {
  const base = `${contentFolder}/${folder}`;
  return (
    existsSync(base) &&
    readdirSync(base, { recursive: true, encoding: 'utf8' }).some(
      (name) =>
        /\.(?:mdx|yaml)$/.test(name) &&
        !Object.hasOwn(singles, `${folder}/${name.replaceAll('\\', '/')}`),
    )
  );
}

/** The languages of this content: the names of their folders. */
export function languageFolders(): string[] {
  return readdirSync(`${contentFolder}/languages`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

const existing = new Map<string, boolean>();

/** True if a file exists. A build looks once, because every page asks. */
export function hasFile(name: string): boolean {
  const isThere = existing.get(name) ?? existsSync(`${contentFolder}/${name}`);
  if (process.env['NODE_ENV'] === 'production') existing.set(name, isThere);
  return isThere;
}

/** The text of a file beside the records, such as logo.svg; `undefined` if it does not exist. */
export function readContentFile(name: string): string | undefined {
  return hasFile(name) ? textOf(name) : undefined;
}

/** The facts of site.yaml as they are written, not checked. */
export function siteAsWritten(): Partial<Site> {
  return (parse(readContentFile('site.yaml') ?? '') ?? {}) as Partial<Site>;
}

/** Line ends are the same on every computer, so that published files are. */
function textOf(name: string): string {
  return readFileSync(`${contentFolder}/${name}`, 'utf8').replaceAll('\r\n', '\n');
}

/** The bytes of a file beside the records, such as a picture. */
export function bytesOf(name: string): Uint8Array<ArrayBuffer> {
  if (name.endsWith('.vtt')) return new TextEncoder().encode(textOf(name));
  return new Uint8Array(readFileSync(`${contentFolder}/${name}`));
}

/** The text of every record by its path, and the paths of other files: pictures and documents. */
export function contentAsText(): { files: Record<string, string>; others: string[] } {
  const paths = readdirSync(contentFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(contentFolder.length + 1),
    )
    .sort();
  const isText = (path: string) => /\.(?:mdx|yaml)$/.test(path);
  return {
    files: Object.fromEntries(paths.filter(isText).map((path) => [path, textOf(path)])),
    others: paths.filter((path) => !isText(path)),
  };
}
