import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { folderOnDisk } from '../../src/check/content-folder.ts';
import { isNoRecord } from '../../src/check/content-spot.ts';
import { checkEdited } from './checked-edits.ts';
import { type Editable, editableInMemory, editableOnDisk } from './editable.ts';
import { type Mutation, mutations } from './mutations.ts';

/** The same thousand mutations each time, until somebody chooses others. */
export const seed = 20261123;

/** Files whose words a built site is held against: what they say may not change under the tests. */
const heldAgainst = /^(?:site\.yaml|search-words\.yaml|area\/)/;

/** Mutations of the real content, the same for a seed. */
export function someMutations(count: number, from = seed): Mutation[] {
  const records = folderOnDisk('content')
    .paths()
    .filter((path) => !isNoRecord(path));
  return fc.sample(mutations(records), { seed: from, numRuns: count });
}

/** Whether a mutation changes anything: taking a field out of a file that lacks it does not. */
export function changesSomething({ by }: Mutation, root = 'content'): boolean {
  const content = editableInMemory(root);
  const before = new Map(content.folder.paths().map((path) => [path, content.folder.read(path)]));
  by(content);
  const after = content.folder.paths();
  return (
    after.length !== before.size ||
    after.some(
      (path) => !Buffer.from(content.folder.read(path)).equals(before.get(path) ?? Buffer.from('')),
    )
  );
}

/**
 * Mutations that the check lets through, one a file and a few of a kind, which it lets through
 * together too: what a careless editor could publish.
 */
export function letThrough(most: number): Mutation[] {
  const chosen: Mutation[] = [];
  const count = (of: (one: Mutation) => boolean) => chosen.filter(of).length;
  const all = (more: Mutation) => (content: Editable) => {
    for (const { by } of [...chosen, more]) by(content);
  };
  for (const mutation of someMutations(2000)) {
    if (chosen.length === most) break;
    const kind = mutation.says.replace(/ .*/, '');
    const isTaken = count(({ file }) => file === mutation.file) > 0;
    const isCommon =
      count(({ says }) => says === mutation.says || says.startsWith(`${kind} `)) > most / 4;
    if (isTaken || isCommon || heldAgainst.test(mutation.file) || !changesSomething(mutation))
      continue;
    if (checkEdited('content', all(mutation)).length === 0) chosen.push(mutation);
  }
  return chosen;
}

/** Writes a copy of the real content with everything in it that the check lets through. */
export function writeMutatedContent(folder: string, most = 50) {
  const chosen = letThrough(most);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('content', folder, { recursive: true });
  const content = editableOnDisk(folder);
  writeFileSync(`${folder}.txt`, `Seed ${String(seed)}\n`);
  for (const { says, file, by } of chosen) {
    by(content);
    appendFileSync(`${folder}.txt`, `${file}: ${says.slice(0, 200)}\n`);
  }
  return chosen;
}
