import { readFileSync } from 'node:fs';
import { filesIn } from './source-files.ts';
import type { Sources } from './syntax.ts';

/** The fields whose value an editor reads as a message, by the room they stand in. */
export const messageFields: readonly [RegExp, ReadonlySet<string>][] = [
  [/^src\/check\//, new Set(['problem'])],
  [/^src\/schemas\//, new Set(['error', 'message'])],
  [/^src\/changes\//, new Set(['says'])],
];

/** What is said in a terminal stops a command. */
export const typedRooms = /^src\/(?:commands|domain|writing)\//;

/** What ends a command: thrown, or called. */
export const endings = new Set(['Error', 'fail', 'refuse']);

/** The commands of an editor, with what they are read by. Those of workflows speak to no editor. */
const typed = [
  ...['changes', 'check-content', 'command', 'freshness', 'git', 'new', 'postcodes'].map(
    (name) => `src/commands/${name}.ts`,
  ),
  'src/domain/postcode-directory.ts',
  'src/writing/new-record.ts',
];

/** The fields of what stands beside a message. */
export const cureFields = new Set(['allowed', 'example', 'found']);

/** These print faults and judge nothing: their own sentences stand around the messages. */
export const printers = /^src\/check\/(?:annotations|fault)\.ts$/;

/** Messages handed on as the schema or the check says them, and found there. */
export const handedOn = new Set(['issue.message', 'reading.faults']);

/** The rooms that say something to an editor, as they are on disk. */
export function sourcesOfMessages(): Sources {
  const files = ['src/check', 'src/schemas'].flatMap(filesIn);
  return new Map(
    [...files, 'src/changes/review-warnings.ts', ...typed].map((file) => [
      file,
      readFileSync(file, 'utf8'),
    ]),
  );
}
