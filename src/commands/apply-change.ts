import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { link, plain, value } from '../changes/markdown.ts';
import { folderOnDisk, writeOnDisk } from '../check/content-folder.ts';
import { Refusal, folderOf } from '../edit/change.ts';
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
  repository: z.object({ html_url: z.url() }),
});

/** How the files that a change names come to it: by GitHub's own page, which asks who may. */
function stepsFor(files: readonly string[], uploads: string): string {
  const steps = files.map(
    (file) =>
      `**One step is left: add the file.** Open ${link('the page for uploads', `${uploads}/${contentFolder}/${folderOf(file)}`)}, choose ${value(file.slice(folderOf(file).length + 1))}, which must be called just so, and press “Commit changes”. Nothing is published before. If the page says that uploads are disabled, send the file by e-mail to whoever looks after this site.\n\n`,
  );
  return steps.join('');
}

/**
 * `npm run apply-change -- --event FILE [--out FOLDER]`: makes the change that an issue proposes.
 * It writes files of content/ and, into OUT, what is said of it: `title`, `review.md`, `paths`,
 * `awaits.md` where a file is still to come, or `refused.md` alone when nothing was changed.
 */
await runCommand({ options }, ({ values }) => {
  if (values.event === undefined) throw new Error('Name the event: --event FILE.');
  const { issue, repository } = event.parse(JSON.parse(readFileSync(values.event, 'utf8')));
  mkdirSync(values.out, { recursive: true });
  const say = (name: string, text: string) => writeFileSync(path.join(values.out, name), text);
  try {
    const made = makeChange(issue.body ?? '', folderOnDisk(contentFolder), today());
    writeOnDisk(contentFolder, made.files);
    say('title', made.title);
    say('paths', [...made.files.keys()].map((file) => `${contentFolder}/${file}\n`).join(''));
    const number = String(issue.number);
    const steps = stepsFor(made.awaits, `${repository.html_url}/upload/change-${number}`);
    if (made.awaits.length > 0) say('awaits.md', steps);
    say('review.md', `${steps}${made.review}\nProposed in #${number}.\n`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    say('refused.md', `Nothing was changed. ${plain(error.message)}\n`);
  }
});
