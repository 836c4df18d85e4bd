import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The files of a content folder, on disk, or in memory while a test plays the editor. */
export interface ContentFolder {
  /** Every file, from the content folder on, with forward slashes, in order. */
  paths: () => string[];
  /** The bytes of one file. Throws when it is not there. */
  read: (path: string) => Uint8Array;
}

/** A content folder on disk. Files whose name begins with a dot are no content. */
export function folderOnDisk(root: string): ContentFolder {
  return {
    paths: () =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .sort(),
    read: (path) => readFileSync(`${root}/${path}`),
  };
}
