import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { singles } from '../kinds/singles.ts';

/** The folder of words and facts this build is made from; another one makes another partnership. */
export const contentFolder = process.env['CONTENT_DIR'] ?? 'content';

/**
 * Whether a kind has any record. An empty kind is a normal state, which Astro would warn about,
 * so neither its loader nor its query is asked then.
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

/** The languages that this content says something in: the names of their folders. */
export function languageFolders(): string[] {
  return readdirSync(`${contentFolder}/languages`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

const found = new Map<string, boolean>();

/** Whether one of the files that stand alone is there. A build looks once: every page asks. */
export function hasFile(name: string): boolean {
  const isThere = found.get(name) ?? existsSync(`${contentFolder}/${name}`);
  if (process.env['NODE_ENV'] === 'production') found.set(name, isThere);
  return isThere;
}

/** What a file beside the records says, such as logo.svg; `undefined` where it is not there. */
export function readContentFile(name: string): string | undefined {
  return hasFile(name) ? textOf(name) : undefined;
}

/** Lines end in the same way on every computer, so that what is published is the same. */
function textOf(name: string): string {
  return readFileSync(`${contentFolder}/${name}`, 'utf8').replaceAll('\r\n', '\n');
}

/** What a file beside the records holds, a picture or a paper as it is. */
export function bytesOf(name: string): Uint8Array<ArrayBuffer> {
  if (name.endsWith('.vtt')) return new TextEncoder().encode(textOf(name));
  return new Uint8Array(readFileSync(`${contentFolder}/${name}`));
}

/** Every record as it is written, by path, and the paths of what is no text: pictures and papers. */
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
