import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { plain } from '../changes/markdown.ts';
import { folderOnDisk, writeOnDisk } from '../check/content-folder.ts';
import { Refusal } from '../edit/change.ts';
import { makeChange } from '../edit/make-change.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { runCommand } from './command.ts';

const options = {
  event: { type: 'string' },
  out: { type: 'string', default: '.cache/change' },
} as const;

/** What GitHub says of an issue; the rest of it is not looked at. */
const event = z.object({
  issue: z.object({ number: z.number().int().positive(), body: z.string().nullable() }),
});

/**
 * `npm run apply-change -- --event FILE [--out FOLDER]`: makes the change that an issue proposes.
 * It writes files of content/ and, into OUT, what is said of it: `title`, `review.md` and `paths`,
 * or `refused.md` alone when nothing was changed.
 */
await runCommand({ options }, ({ values }) => {
  if (values.event === undefined) throw new Error('Name the event: --event FILE.');
  const { issue } = event.parse(JSON.parse(readFileSync(values.event, 'utf8')));
  mkdirSync(values.out, { recursive: true });
  const say = (name: string, text: string) => writeFileSync(path.join(values.out, name), text);
  try {
    const made = makeChange(issue.body ?? '', folderOnDisk(contentFolder), today());
    writeOnDisk(contentFolder, made.files);
    say('title', made.title);
    say('paths', [...made.files.keys()].map((file) => `${contentFolder}/${file}\n`).join(''));
    say('review.md', `${made.review}\nProposed in #${String(issue.number)}.\n`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    say('refused.md', `Nothing was changed. ${plain(error.message)}\n`);
  }
});
