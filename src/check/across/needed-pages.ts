import { folders, kindOf } from '../../kinds/register.ts';
import { optionalSingles, singles } from '../../kinds/singles.ts';
import { type Section, sections } from '../../site/sections.ts';
import type { CheckedRecord, RecordId } from '../file/record-path.ts';
import type { Fault } from '../fault.ts';
import { type Message, say } from '../messages/catalogue.ts';

/** Files and pages that have to be there and are not, and pages that have no address. */
export function checkNeeded(
  records: readonly CheckedRecord[],
  there: readonly RecordId[],
  paths: readonly string[],
): Fault[] {
  const pages = records.filter(({ folder }) => folder === 'pages');
  return [...missingFiles(paths), ...missingPages(there), ...pagesWithoutAddress(pages)];
}

function missingFiles(paths: readonly string[]): Fault[] {
  return Object.keys(singles)
    .filter((name) => !optionalSingles.has(name) && !paths.includes(name))
    .map((name) => ({ file: name, ...say('missing') }));
}

/**
 * Pages of words that are missing: those that no partnership can do without, those that list
 * records, and those above another page.
 */
function missingPages(there: readonly RecordId[]): Fault[] {
  const ids = new Set(there.filter(({ folder }) => folder === 'pages').map(({ id }) => id));
  return sections
    .filter(({ id }) => !ids.has(id))
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
    .flatMap((section) => {
      const message = whyNeeded(section, ids, there);
      return message ? [{ file: `pages/${section.id}.mdx`, ...message }] : [];
    });
}

function whyNeeded(
  { id, required }: Section,
  pages: ReadonlySet<string>,
  there: readonly RecordId[],
): Message | undefined {
  if (required) return say('missingPage');
  const folder = folders.find(
    (one) => kindOf(one).list?.id === id && there.some((record) => record.folder === one),
  );
  if (folder !== undefined) return say('missingList', { folder });
  const below = sections.find((section) => section.parent === id && pages.has(section.id));
  return below && say('missingParent', { page: below.id });
}

function pagesWithoutAddress(pages: readonly CheckedRecord[]): Fault[] {
  const known = sections.map((section) => section.id as string).sort();
  return pages
    .filter(({ id }) => !known.includes(id))
    .map(({ id, file }) => ({
      file: file.path,
      found: id,
      allowed: known.join(', '),
      ...say('noAddress'),
    }));
}
