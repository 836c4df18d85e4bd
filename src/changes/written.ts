import type { Fault } from '../check/fault.ts';
import type { Folder } from '../kinds/register.ts';

/** A record as one commit holds it, sound or not. */
export interface Written {
  /** Its file, from the content folder on. */
  path: string;
  folder: Folder | 'single';
  id: string;
  /** Its facts; empty where the file cannot be read. */
  facts: Readonly<Record<string, unknown>>;
  /** The words under the facts. */
  words: string;
  /** The file cannot be read: the check says why. */
  isBroken?: true;
  /** What could be better in it, and holds nobody up. */
  suggests?: () => readonly Fault[];
  /** The records it names, in its facts and in its words. */
  names: readonly { folder: string; id: string }[];
}

/** All records of one commit, found by what other records call them. */
export interface Content {
  all: readonly Written[];
  find: (folder: string, id: string) => Written | undefined;
}

/** All records of one commit. */
export function contentOf(all: readonly Written[]): Content {
  const byId = new Map(all.map((record) => [`${record.folder}/${record.id}`, record]));
  return { all, find: (folder, id) => byId.get(`${folder}/${id}`) };
}
