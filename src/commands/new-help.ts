import { type Folder, folders } from '../schemas/register.ts';
import { everyKind, exampleOf, inShell } from '../writing/by-flags.ts';
import { flagsOf } from '../writing/flags.ts';
import { kindFolders, kinds } from '../writing/kinds.ts';
import type { NewRecord } from '../writing/new-record.ts';
import { outline } from '../writing/outline.ts';

/** The kinds that can be made, one a line. */
export function listOfKinds(): string {
  const rows = kindFolders
    .filter((folder) => kinds[folder].fixed === undefined)
    .map((folder) => `  ${kinds[folder].name.padEnd(24)}${kinds[folder].title}`);
  return `npm run new -- KIND\n\n${rows.join('\n')}\n\nIts flags: npm run new -- meeting --help`;
}

/** The flags of one kind: what is needed first, each with an example. */
export function helpFor(folder: Folder): string {
  const fields = outline(folders[folder].schema);
  const needed = new Set(fields.filter((field) => field.needed).map(({ name }) => name));
  const rows = flagsOf(fields).map((flag) => ({
    isNeeded: needed.has(flag.path[0]),
    text: `  ${flag.name} ${inShell(exampleOf(flag))}\n      ${flag.field.description}`,
  }));
  const some = (isNeeded: boolean) =>
    rows.filter((row) => row.isNeeded === isNeeded).map(({ text }) => text);
  return [
    `npm run new -- ${kinds[folder].name}\n\n${kinds[folder].holds}`,
    `Needed:\n${some(true).join('\n')}`,
    `If there is something to say:\n${some(false).join('\n')}`,
    ...Object.entries(everyKind).map(([name, words]) => `  ${name}\n      ${words}`),
  ].join('\n\n');
}

/** What to do after a record was written. */
export function whatNext(folder: Folder, { path }: NewRecord, root: string): string {
  const file = `${root}/${path}`;
  return `Written: ${file}

  1. Look:         npm run dev
  2. Check:        npm run check:content
  3. Commit:       git switch -c new-${kinds[folder].name} && git add ${file} && git commit -m "Add a ${kinds[folder].name}"
  4. Pull request: git push -u origin HEAD, then open the address that git prints`;
}
