import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

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

/** Writes files of a content folder on disk. Throws, and writes none, where a link leads out of it. */
export function writeOnDisk(root: string, files: ReadonlyMap<string, string | Uint8Array>) {
  const real = realpathSync(root);
  const paths = [...files.keys()].map((file) => {
    const whole = resolve(root, file);
    const there = [whole, dirname(whole)].find((one) => existsSync(one)) ?? real;
    if (`${realpathSync(there)}${sep}`.startsWith(real + sep)) return { whole, file };
    throw new Error(`${file} is not in ${root}.`);
  });
  for (const { whole, file } of paths) {
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, files.get(file) ?? '');
  }
}
