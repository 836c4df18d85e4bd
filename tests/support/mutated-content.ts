import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { folderOnDisk } from '../../src/check/content-folder.ts';
import { isRecordFile } from '../../src/check/file/record-path.ts';
import type { Fault } from '../../src/check/fault.ts';
import { type Edited, checkEdited, readEdited } from './checked-edits.ts';
import { type Editable, editableOnDisk } from './editable.ts';
import { type Mutation, mutations } from './mutations.ts';

/** The same thousand mutations each time, until somebody chooses others. */
export const seed = 20261123;

/** How many are tried, of which the check refuses most. */
const tried = 3000;
const mostOfAKind = 60;

/** Files whose words a built site is held against: what they say may not change under the tests. */
const heldAgainst = /^(?:site\.yaml|slang\.yaml|crisis\.yaml|area\/)/;

/** Mutations of the real content, the same for a seed. */
export function someMutations(count: number, from = seed): Mutation[] {
  const records = folderOnDisk('content').paths().filter(isRecordFile);
  return fc.sample(mutations(records), { seed: from, numRuns: count });
}

/** What a mutation does, without which of its ways it took: “writes another value”. */
export function kindOf({ says }: Mutation): string {
  return says.replace(/ (?:from|\(\d|").*$/s, '');
}

/**
 * Mutations that the check lets through, one a file and not too many of a kind, which it lets
 * through together too: what careless editors could publish in a day.
 */
export function mutated(): Mutation[] {
  let chosen = soundAlone();
  for (let faults = faultsOf(chosen); faults.length > 0; faults = faultsOf(chosen)) {
    const blameless = chosen.filter((one) => !faults.some((fault) => isToBlame(one, fault)));
    const straw = blameless.length === chosen.length ? lastStraw(chosen) : undefined;
    chosen = blameless.filter((one) => one !== straw);
  }
  return chosen;
}

function faultsOf(some: readonly Mutation[]): Fault[] {
  return checkEdited('content', (content) => {
    for (const { by } of some) by(content);
  });
}

/** The first of some mutations that those before it do not stand beside. */
function lastStraw<One extends Mutation>(some: readonly One[]): One | undefined {
  let [sound, unsound] = [0, some.length];
  while (unsound - sound > 1) {
    const middle = Math.floor((sound + unsound) / 2);
    if (faultsOf(some.slice(0, middle)).length === 0) sound = middle;
    else unsound = middle;
  }
  return some[unsound - 1];
}

interface Sound extends Mutation {
  /** The files it writes, or takes away. */
  paths: string[];
}

/** Mutations of files that are sound each by itself: most are not, and each costs a millisecond. */
function soundAlone(): Sound[] {
  const files = new Set<string>();
  const kinds = new Map<string, number>();
  return someMutations(tried).flatMap((mutation) => {
    const kind = kindOf(mutation);
    const ofKind = kinds.get(kind) ?? 0;
    if (files.has(mutation.file) || ofKind === mostOfAKind || heldAgainst.test(mutation.file))
      return [];
    const edited = readEdited('content', mutation.by);
    const paths = [...edited.written.keys(), ...edited.gone];
    const isSound = [...edited.written.values()].every(
      ({ reading }) => reading.faults.length === 0,
    );
    if (!isSound || paths.length === 0) return [];
    files.add(mutation.file);
    kinds.set(kind, ofKind + 1);
    return [{ ...mutation, by: again(edited), paths }];
  });
}

/** The same edit whatever else has been edited: one may take a value from a file that another took away. */
function again({ written, gone }: Edited) {
  return (content: Editable) => {
    for (const file of gone) content.remove(file);
    for (const [file, { bytes }] of written) content.write(file, bytes);
  };
}

/** Whether a fault stands in a file of a mutation, or names one: some blameless ones may go too. */
function isToBlame({ paths }: Sound, fault: Fault): boolean {
  const names = paths.map((path) => path.replace(/^[^/]+\/|\.\w+$/g, ''));
  return (
    paths.includes(fault.file) ||
    names.some((name) => `${fault.problem} ${fault.found ?? ''}`.includes(name))
  );
}

/** What was done to a copy of the real content, as the file beside it says. */
export interface Done {
  seed: number;
  done: { file: string; kind: string; says: string }[];
}

/** Writes a copy of the real content with everything in it that the check lets through. */
export function writeMutatedContent(folder: string) {
  const chosen = mutated();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('content', folder, { recursive: true });
  const content = editableOnDisk(folder);
  for (const { by } of chosen) by(content);
  const done: Done['done'] = chosen.map((one) => ({
    file: one.file,
    kind: kindOf(one),
    says: one.says,
  }));
  writeFileSync(`${folder}.json`, `${JSON.stringify({ seed, done }, null, 1)}\n`);
  return chosen;
}
