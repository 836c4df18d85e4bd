import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { link, plain, value } from '../changes/markdown.ts';
import { folderOnDisk, writeOnDisk } from '../check/content-folder.ts';
import { applyProposal } from '../edit/apply-proposal.ts';
import { Refusal, folderOf, readProposal } from '../edit/proposal.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { runCommand, writeFiles } from './command.ts';

const options = {
  event: { type: 'string' },
  out: { type: 'string', default: '.cache/change' },
} as const;

/** What is read of the event that GitHub sends for an issue. */
const event = z.object({
  issue: z.object({ number: z.number().int().positive(), body: z.string().nullable() }),
  repository: z.object({ html_url: z.url() }),
});

/** Tells the reviewer how to add the files of a change: on GitHub's own page, which checks who may. */
function uploadSteps(files: readonly string[], uploads: string): string {
  const steps = files.map(
    (file) =>
      `**One step is left: add the file.** Open ${link('the page for uploads', `${uploads}/${contentFolder}/${folderOf(file)}`)}, choose ${value(file.slice(folderOf(file).length + 1))}, which must be called just so, and press “Commit changes”. Nothing is published before. If the page says that uploads are disabled, send the file by e-mail to whoever looks after this site.\n\n`,
  );
  return steps.join('');
}

/**
 * `npm run apply-change -- --event FILE [--out FOLDER]`: makes the change that an issue proposes.
 * It writes files of content/ and, into OUT, `title`, `review.md` and `paths` for the pull request,
 * `awaits.md` if a file must still be added, or `refused.md` alone when nothing was changed.
 */
await runCommand({ options }, ({ values }) => {
  if (values.event === undefined) throw new Error('Name the event: --event FILE.');
  const { issue, repository } = event.parse(JSON.parse(readFileSync(values.event, 'utf8')));
  try {
    const made = applyProposal(
      readProposal(issue.body ?? ''),
      folderOnDisk(contentFolder),
      today(),
    );
    writeOnDisk(contentFolder, made.files);
    const number = String(issue.number);
    const steps = uploadSteps(made.pendingFiles, `${repository.html_url}/upload/change-${number}`);
    writeFiles(values.out, {
      title: made.title,
      paths: [...made.files.keys()].map((file) => `${contentFolder}/${file}\n`).join(''),
      'awaits.md': steps || undefined,
      'review.md': `${steps}${made.review}\nProposed in #${number}.\n`,
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    writeFiles(values.out, { 'refused.md': `Nothing was changed. ${plain(error.message)}\n` });
  }
});
