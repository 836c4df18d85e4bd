import type { z } from 'zod';
import { testDateOf } from '../../src/commands/test/sites.ts';
import { type CheckResult, checkContent, readRecords } from '../../src/check/check-content.ts';
import { folderOnDisk } from '../../src/check/content-folder.ts';
import type { CalendarDate } from '../../src/domain/date.ts';
import { type Folder, kinds } from '../../src/kinds/register.ts';
import type { Site } from '../../src/schemas/site.ts';
import { type BuiltSite, builtOn, mutated, real } from './built-site.ts';

type Shape<Name extends Folder> = z.infer<(typeof kinds)[Name]['schema']>;

const read = new Map<string, CheckResult>();

/** The content that a site was built from, read once. */
export function contentOf({ content }: BuiltSite): CheckResult {
  const known = read.get(content) ?? checkContent(content, builtOn);
  read.set(content, known);
  return known;
}

/** The day a site was built for. What careless editors changed was checked for the day of the real one. */
export function dayOf(site: BuiltSite): CalendarDate {
  return testDateOf(contentOf(site === mutated ? real : site).records);
}

/** The sound records of one folder, each with its id and its file. */
export function recordsOf<Name extends Folder>(content: CheckResult, folder: Name) {
  return content.records
    .filter((record) => record.folder === folder)
    .map(({ id, file, value }) => ({ id, file, ...(value as Shape<Name>) }));
}

/** The valid records of one folder: whoever needs no others does not wait for the whole check. */
export function recordsIn<Name extends Folder>({ content }: BuiltSite, folder: Name) {
  const files = folderOnDisk(content);
  const paths = files.paths().filter((path) => path.startsWith(`${folder}/`));
  return readRecords(files, paths).flatMap(({ record, value, isValid }) =>
    record?.folder === folder && isValid ? [{ id: record.id, ...(value as Shape<Name>) }] : [],
  );
}

/** What content/site.yaml says. */
export function siteOf(content: CheckResult): Site {
  const record = content.records.find(({ id }) => id === 'site.yaml');
  if (!record) throw new Error('site.yaml is missing or has faults.');
  return record.value as Site;
}
