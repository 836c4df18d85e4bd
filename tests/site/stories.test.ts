import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { everyContent, pageAt } from '../support/built-site.ts';
import { contentOf, recordsOf } from '../support/content-records.ts';

/** What the drawing of a scene may weigh, in bytes after brotli. */
const drawingBudget = 6 * 1024;

const stories = everyContent.flatMap((site) =>
  recordsOf(contentOf(site), 'stories').map(({ id, title, scenes }) => ({
    title: `${title} (${site.name})`,
    scenes,
    page: pageAt(site, `/schools/virtual-crew/${id}/`),
  })),
);

test.each(stories)('every drawing of $title weighs at most 6 kB', ({ scenes, page }) => {
  const drawings = page.root
    .querySelectorAll('.scene > svg.picture')
    .map((drawing) => brotliCompressSync(drawing.outerHTML).length);
  expect(drawings).toHaveLength(scenes.filter(({ picture }) => picture).length);
  expect(drawings.filter((bytes) => bytes > drawingBudget)).toEqual([]);
});
