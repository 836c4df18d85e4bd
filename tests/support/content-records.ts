import type { z } from 'zod';
import type { Checked } from '../../src/check/check-content.ts';
import { type Folder, folders } from '../../src/schemas/register.ts';
import type { Site } from '../../src/schemas/site.ts';

type Shape<Name extends Folder> = z.infer<(typeof folders)[Name]['schema']>;

/** The sound records of one folder, each with its id and its file. */
export function recordsOf<Name extends Folder>(content: Checked, folder: Name) {
  return content.records
    .filter((record) => record.folder === folder)
    .map(({ id, file, value }) => ({ id, file, ...(value as Shape<Name>) }));
}

/** What content/site.yaml says. */
export function siteOf(content: Checked): Site {
  const record = content.records.find(({ id }) => id === 'site.yaml');
  if (!record) throw new Error('site.yaml is missing or has faults.');
  return record.value as Site;
}
