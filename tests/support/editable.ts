import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ContentFolder, folderOnDisk } from '../../src/check/content-folder.ts';

/** Content that a test may edit, as somebody would in a text editor. Paths begin in the content folder. */
export interface Editable {
  /** What a file says now. */
  read: (file: string) => string;
  /** Writes a whole file, folder and all. */
  write: (file: string, text: string | Uint8Array) => void;
  /** Puts other words in place of some; throws when a file does not hold them. Returns their line. */
  swap: (file: string, from: string, to: string) => number;
  remove: (file: string) => void;
}

/** A content folder on disk that may be edited: a copy, never the original. */
export function editableOnDisk(root: string): Editable {
  return withSwap({
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    remove: (file) => rmSync(join(root, file)),
  });
}

/** A content folder in memory: edits reach the check, and no disk. */
export function editableInMemory(
  root: string,
  files = filesOn(root),
): Editable & { folder: ContentFolder } {
  const read = (path: string) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`${path} is not there.`);
    return bytes;
  };
  const edits = withSwap({
    read: (file) => Buffer.from(read(file)).toString('utf8'),
    write: (file, text) => files.set(file, Buffer.from(text)),
    remove: (file) => {
      read(file);
      files.delete(file);
    },
  });
  return { ...edits, folder: { paths: () => [...files.keys()].sort(), read } };
}

function filesOn(root: string): Map<string, Uint8Array> {
  const disk = folderOnDisk(root);
  return new Map(disk.paths().map((path) => [path, disk.read(path)]));
}

function withSwap(content: Omit<Editable, 'swap'>): Editable {
  return {
    ...content,
    swap: (file, from, to) => {
      const text = content.read(file);
      const at = text.indexOf(from);
      if (at === -1) throw new Error(`${file} does not hold "${from}" any more.`);
      content.write(
        file,
        text.replace(from, () => to),
      );
      return text.slice(0, at).split('\n').length;
    },
  };
}
