import { parseArgs } from 'node:util';
import { contentReader } from '../changes/read-content.ts';
import { reviewOf } from '../changes/review.ts';
import { checkContent } from '../check/check-content.ts';
import { folderOnDisk } from '../check/content-folder.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { commitOf, contentAt, whereTheyPart } from './git-content.ts';

/**
 * `npm run changes -- --base REF [--head REF]`: what readers will see change since a change set
 * out from REF, as Markdown for whoever reviews it. Without a head, the files as they are now.
 * PREVIEW_URL, if set, is where the changed site can be looked at.
 */
try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function run() {
  const { values } = parseArgs({
    options: { base: { type: 'string', default: 'HEAD' }, head: { type: 'string' } },
  });
  const head = values.head === undefined ? undefined : commitOf(values.head);
  const base = whereTheyPart(commitOf(values.base), head ?? commitOf('HEAD'));
  const after = head === undefined ? folderOnDisk(contentFolder) : contentAt(head, contentFolder);
  const read = contentReader();
  const review = reviewOf({
    before: read(contentAt(base, contentFolder)),
    after: read(after),
    today: today(),
    faults: checkContent(after).faults,
    preview: previewAddress(process.env['PREVIEW_URL']),
  });
  process.stdout.write(review);
}

function previewAddress(written: string | undefined): string | undefined {
  if (!written) return undefined;
  if (!/^https?:\/\/[^\s<>]+$/.test(written)) {
    throw new Error('PREVIEW_URL is not a whole web address that begins with https://.');
  }
  return written;
}
