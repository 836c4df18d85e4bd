import { snapshotReader } from '../changes/snapshot.ts';
import { reviewOf } from '../changes/review.ts';
import { checkContent } from '../check/check-content.ts';
import { checkFiles } from '../check/offered-files.ts';
import { folderOnDisk } from '../check/content-folder.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { runCommand } from './command.ts';
import { commitOf, contentAt, forkPoint } from './git.ts';

const options = {
  base: { type: 'string', default: 'HEAD' },
  head: { type: 'string' },
} as const;

/**
 * `npm run changes -- --base REF [--head REF]`: what readers will see change since a branch left
 * REF, as Markdown for whoever reviews it. Without a head, the files as they are now.
 * PREVIEW_URL, if set, is where the changed site can be looked at.
 */
await runCommand({ options }, async ({ values }) => {
  const head = values.head === undefined ? undefined : commitOf(values.head);
  const base = forkPoint(commitOf(values.base), head ?? commitOf('HEAD'));
  const after = head === undefined ? folderOnDisk(contentFolder) : contentAt(head, contentFolder);
  const read = snapshotReader();
  process.stdout.write(
    reviewOf({
      before: read(contentAt(base, contentFolder)),
      after: read(after),
      today: today(),
      faults: [...checkContent(after).faults, ...(await checkFiles(after)).errors],
      preview: previewAddress(process.env['PREVIEW_URL']),
    }),
  );
});

function previewAddress(written: string | undefined): string | undefined {
  if (!written) return undefined;
  if (!/^https?:\/\/[^\s<>]+$/.test(written)) {
    throw new Error('PREVIEW_URL is not a whole web address that begins with https://.');
  }
  return written;
}
