import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { folderOnDisk } from '../check/content-folder.ts';
import { today } from '../site/clock.ts';
import { type AtHand, readAtHand } from '../writing/at-hand.ts';
import type { Desk } from '../writing/by-asking.ts';
import { formatted } from '../writing/format.ts';
import type { NewRecord } from '../writing/new-record.ts';

/** A content folder on disk, read once, and what is written to it remembered. */
export function deskAt(root: string, afterwards: (record: NewRecord) => unknown): Desk {
  let read: AtHand | undefined;
  return {
    atHand: () => (read ??= readAtHand(folderOnDisk(root), today())),
    write: async (record) => {
      const path = `${root}/${record.path}`;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, await formatted(record.text, path), { flag: 'wx' });
      read = read?.with(record.path, record.text);
      afterwards(record);
    },
  };
}
