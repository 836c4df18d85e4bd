import { faultInWords } from '../check/fault.ts';
import { type Folder, folders } from '../schemas/register.ts';
import { exampleOf, inShell } from '../writing/by-flags.ts';
import { type Flag, flagsOf } from '../writing/flags.ts';
import { kindFolders, kinds } from '../writing/kinds.ts';
import { type NewRecord, unsaid } from '../writing/new-record.ts';
import { type Field, outline } from '../writing/outline.ts';
import { needsOfSource } from '../writing/questions.ts';
import { furtherFlags } from '../writing/typed.ts';

/** The kinds that can be made, one a line. */
export function listOfKinds(): string {
  const rows = kindFolders
    .filter((folder) => kinds[folder].fixed === undefined)
    .map((folder) => `  ${kinds[folder].name.padEnd(24)}${kinds[folder].title}`);
  return `npm run new -- KIND\n\n${rows.join('\n')}\n\nIts flags: npm run new -- meeting --help`;
}

/** The flags of one kind: what is needed first, each with an example. */
export function helpFor(folder: Folder): string {
  const rows = flagsOf(outline(folders[folder].schema)).map((flag) => ({
    isNeeded: isNeeded(folder, flag),
    text: `  ${flag.name} ${inShell(exampleOf(flag))}\n      ${flag.field.description}`,
  }));
  const some = (isNeeded: boolean) =>
    rows.filter((row) => row.isNeeded === isNeeded).map(({ text }) => text);
  return [
    `npm run new -- ${kinds[folder].name}\n\n${kinds[folder].holds}`,
    `Needed:\n${some(true).join('\n')}`,
    `If there is something to say:\n${some(false).join('\n')}`,
    ...furtherFlags(folder).map(([name, words]) => `  ${name}\n      ${words}`),
  ].join('\n\n');
}

function isNeeded(folder: Folder, { needed, path: [top, , inner], field }: Flag): boolean {
  if (needed) return !(top in unsaid(folder));
  if (top === 'sources') return needsOfSource.includes(String(inner));
  return top === kinds[folder].usual && (inner === undefined || field.needed) && isOneValue(field);
}

const isOneValue = ({ takes }: Field) => takes.kind !== 'list' || takes.of.kind !== 'group';

/** What somebody should know before the first question. */
export function beforeAsking(folder: Folder): string {
  return `A new ${kinds[folder].name}: a few questions. Press Enter after each answer.
Its file is written after the last one; Ctrl+C stops before that.`;
}

/** What is there when somebody has stopped half-way: records made on the way to another. */
export function stoppedWith(records: readonly NewRecord[], root: string): string {
  return records.length === 0
    ? 'Stopped. Nothing was written.'
    : `Stopped. Written before that:\n${listOf(filesOf(records, root))}`;
}

/** What to do after records were written; the one that was asked for is the last. */
export function whatNext(records: readonly NewRecord[], root: string): string {
  const files = filesOf(records, root);
  const last = records.at(-1);
  const name = last === undefined ? 'record' : kinds[last.folder].name;
  const unwritten = records
    .filter(({ folder, hasWords }) => folders[folder].ending === '.mdx' && !hasWords)
    .map(({ path }) => `Write:        the words under the facts, in ${root}/${path}`);
  const steps = [
    ...unwritten,
    'Look:         npm run dev',
    'Check:        npm run check:content',
    `Commit:       git switch -c new-${name}
                   git add ${files.join(' ')}
                   git commit -m "Add a new ${name}"`,
    'Pull request: git push -u origin HEAD, then open the address that git prints',
  ];
  const elsewhere = records.flatMap((record) => record.elsewhere.map(faultInWords));
  return [
    `Written:\n${listOf(files)}`,
    ...(elsewhere.length > 0
      ? [`To put right, now that it is there:\n\n${elsewhere.join('\n\n')}`]
      : []),
    steps.map((step, index) => `  ${String(index + 1)}. ${step}`).join('\n'),
  ].join('\n\n');
}

const filesOf = (records: readonly NewRecord[], root: string) =>
  records.map(({ path }) => `${root}/${path}`);

const listOf = (files: readonly string[]) => files.map((file) => `  ${file}`).join('\n');
