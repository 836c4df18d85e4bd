import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The files of a content folder, on disk or in memory. */
export interface ContentFolder {
  /** The path of every file in the content folder, with forward slashes, sorted. */
  paths: () => string[];
  /** The bytes of one file. Throws if it does not exist. */
  read: (path: string) => Uint8Array;
}

/** A content folder on disk. Files whose names begin with a dot are not content. */
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

/** Writes files into a content folder on disk. Throws, and writes none, if a symbolic link leads out of it. */
export function writeOnDisk(root: string, files: ReadonlyMap<string, string | Uint8Array>) {
  const real = realpathSync(root);
  const paths = [...files.keys()].map((file) => {
    const path = resolve(root, file);
    const existing = [path, dirname(path)].find((one) => existsSync(one)) ?? real;
    if (`${realpathSync(existing)}${sep}`.startsWith(real + sep)) return { path, file };
    throw new Error(`${file} is not in ${root}.`);
  });
  for (const { path, file } of paths) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files.get(file) ?? '');
  }
}
