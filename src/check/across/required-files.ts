import { folders, kindOf } from '../../kinds/register.ts';
import { optionalSingles, singles } from '../../kinds/singles.ts';
import { type Section, sections } from '../../site/sections.ts';
import type { CheckedRecord, RecordId } from '../file/record-path.ts';
import type { Fault } from '../fault.ts';
import { faultAt } from '../fields/field-name.ts';
import { type Message, say } from '../messages/catalogue.ts';
import { recordsOf } from './records.ts';

/** Checks that every file and page that is needed exists, and that every page has an address. */
export function checkRequiredFiles(
  records: readonly CheckedRecord[],
  recordFiles: readonly RecordId[],
  paths: readonly string[],
): Fault[] {
  return [
    ...missingSingles(paths),
    ...missingPages(recordFiles),
    ...pagesWithoutAddress(records),
    ...missingMedia(records, paths),
  ];
}

function missingSingles(paths: readonly string[]): Fault[] {
  return Object.keys(singles)
    .filter((name) => !optionalSingles.has(name) && !paths.includes(name))
    .map((file) => ({ file, ...say('missing') }));
}

/** Missing pages: those that every partnership needs, that list records, or that are above another page. */
function missingPages(recordFiles: readonly RecordId[]): Fault[] {
  const ids = new Set(recordFiles.filter(({ folder }) => folder === 'pages').map(({ id }) => id));
  return sections
    .filter(({ id }) => !ids.has(id))
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
    .flatMap((section) => {
      const message = whyRequired(section, ids, recordFiles);
      return message ? [{ file: `pages/${section.id}.mdx`, ...message }] : [];
    });
}

function whyRequired(
  { id, required }: Section,
  pages: ReadonlySet<string>,
  recordFiles: readonly RecordId[],
): Message | undefined {
  if (required) return say('missingPage');
  const folder = folders.find(
    (name) => kindOf(name).list?.id === id && recordFiles.some((record) => record.folder === name),
  );
  if (folder !== undefined) return say('missingList', { folder });
  const below = sections.find((section) => section.parent === id && pages.has(section.id));
  return below && say('missingParent', { page: below.id });
}

function pagesWithoutAddress(records: readonly CheckedRecord[]): Fault[] {
  const known = sections.map((section) => section.id as string).sort();
  return recordsOf(records, 'pages')
    .filter(({ id }) => !known.includes(id))
    .map(({ id, file }) => ({
      file: file.path,
      found: id,
      allowed: known.join(', '),
      ...say('noAddress'),
    }));
}

/** The fields that name a file in the folder of their record. */
const mediaFields: Partial<Record<string, readonly string[]>> = {
  'signed-films': ['file', 'captions'],
  files: ['file'],
};

function missingMedia(records: readonly CheckedRecord[], paths: readonly string[]): Fault[] {
  return records.flatMap(({ folder, file, value }) =>
    (mediaFields[folder] ?? []).flatMap((field) => {
      const found = (value as Record<string, string | undefined>)[field];
      if (found === undefined || paths.includes(`${folder}/${found}`)) return [];
      return faultAt(file, [field], say('noFile'), { found });
    }),
  );
}
