import { reviewOf } from '../changes/review.ts';
import { snapshotOfReadings } from '../changes/snapshot.ts';
import { checkDownloads } from '../check/across/downloads.ts';
import { checkContent, readRecords } from '../check/check-content.ts';
import { type ContentFolder, folderOnDisk } from '../check/content-folder.ts';
import { recordReader } from '../check/record.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { runCommand } from './command.ts';
import { changedBetween, commitOf, contentAt, forkPoint } from './git.ts';

const options = {
  base: { type: 'string', default: 'HEAD' },
  head: { type: 'string' },
} as const;

/**
 * `npm run changes -- --base REF [--head REF]`: what changes for readers since a branch left REF, as
 * Markdown for its reviewer. Without a head, the files as they are now. PREVIEW_URL is the address
 * of a preview of the changed site, if there is one.
 */
await runCommand({ options }, async ({ values }) => {
  const preview = previewAddress(process.env['PREVIEW_URL']);
  const head = values.head === undefined ? undefined : commitOf(values.head);
  const base = forkPoint(commitOf(values.base), head ?? commitOf('HEAD'));
  const after = head === undefined ? folderOnDisk(contentFolder) : contentAt(head, contentFolder);
  // One reader, so that a file that did not change is read once.
  const read = recordReader();
  const snapshotOf = (files: ContentFolder) =>
    snapshotOfReadings(readRecords(files, undefined, read));
  process.stdout.write(
    reviewOf({
      before: snapshotOf(contentAt(base, contentFolder)),
      after: snapshotOf(after),
      today: today(),
      faults: [
        ...checkContent(after, today(), read).faults,
        ...(await checkDownloads(after)).errors,
      ],
      alsoChanged: guardedFiles(base, head),
      preview,
    }),
  );
});

/** Files outside the content for which CODEOWNERS of the base asks for a second reader. */
function guardedFiles(base: string, head: string | undefined): string[] {
  const guarded = codeOwnersAt(base)
    .split('\n')
    .flatMap((line) => /^\/\S+/.exec(line)?.[0].slice(1) ?? [])
    .filter((path) => !path.startsWith(`${contentFolder}/`));
  return changedBetween(base, head).filter((file) =>
    guarded.some((path) => (path.endsWith('/') ? file.startsWith(path) : file === path)),
  );
}

function codeOwnersAt(commit: string): string {
  const files = contentAt(commit, '.github');
  if (!files.paths().includes('CODEOWNERS')) return '';
  return new TextDecoder().decode(files.read('CODEOWNERS'));
}

function previewAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  if (!/^https?:\/\/[^\s<>]+$/.test(address)) {
    throw new Error('PREVIEW_URL is not a whole web address that begins with https://.');
  }
  return address;
}
