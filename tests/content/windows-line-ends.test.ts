import { expect, test } from 'vitest';
import { snapshotReader } from '../../src/changes/snapshot.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { type ContentFolder, folderOnDisk } from '../../src/check/content-folder.ts';
import { testDate } from '../../src/commands/test/sites.ts';
import type { Language } from '../../src/schemas/language.ts';
import { fingerprintOf } from '../../src/site/translation.ts';

const asWritten = folderOnDisk('tests/fixtures/oldminster');

/** The same content as a checkout on Windows may hold it. */
const onWindows: ContentFolder = {
  ...asWritten,
  read: (path) => {
    const bytes = asWritten.read(path);
    if (!/\.(?:csv|json|mdx?|svg|tsv|vtt|ya?ml)$/.test(path)) return bytes;
    return Buffer.from(Buffer.from(bytes).toString('utf8').replaceAll('\n', '\r\n'));
  },
};

const checked = [asWritten, onWindows].map((folder) => checkContent(folder, testDate));
const records = checked.map((result) =>
  result.records.map(({ folder, id, value, file }) => {
    const { facts, body, bodyLine } = file;
    return { folder, id, value, facts, body, bodyLine };
  }),
);

test('the copy has other line ends', () => {
  expect(Buffer.from(onWindows.read('site.yaml')).toString()).toContain('\r\n');
});

test('the check finds the same on Windows', () => {
  expect(checked[1]?.faults).toEqual(checked[0]?.faults);
});

test('every record has the same facts and the same words on Windows', () => {
  expect(records[0]?.length).toBeGreaterThan(100);
  expect(records[1]).toEqual(records[0]);
});

test('a translation has the same fingerprint on Windows', () => {
  const fingerprints = records.map((list) =>
    list
      .filter(({ folder }) => folder === 'languages')
      .map(({ id, value }) => [id, fingerprintOf(value as Language)]),
  );
  expect(fingerprints[0]?.length).toBeGreaterThan(0);
  expect(fingerprints[1]).toEqual(fingerprints[0]);
});

test('a review takes other line ends for no change', () => {
  const [before, after] = [asWritten, onWindows].map((folder) =>
    JSON.stringify(snapshotReader()(folder).all),
  );
  expect(after).toBe(before);
});
