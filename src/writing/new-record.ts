import type { Fault } from '../check/fault.ts';
import { type Folder, folders } from '../schemas/register.ts';
import type { AtHand } from './at-hand.ts';
import { asAddress } from './file-name.ts';
import type { Facts } from './kind.ts';
import { kinds } from './kinds.ts';
import { outline } from './outline.ts';
import { fileOf, fileText } from './record.ts';

/** A record that is right, and not written yet. */
export interface NewRecord {
  folder: Folder;
  id: string;
  /** From the content folder on. */
  path: string;
  text: string;
  /** Whether there are words under its facts already. */
  hasWords: boolean;
  /** What it makes wrong in other files, to be put right there once it is written. */
  elsewhere: readonly Fault[];
}

/** What is true of a new record until somebody says otherwise. */
export function unsaid(folder: Folder): Facts {
  return hasField(folder, 'checked') ? { checked: 'not yet' } : {};
}

/** What the check would say to facts and words, whatever their file will be called. */
export function faultsOfFacts(
  folder: Folder,
  facts: Facts,
  words: string,
  atHand: AtHand,
): Fault[] {
  const path = fileOf(folder, standIn(kinds[folder].file.nameOf(facts)));
  return atHand
    .faultsWith(path, fileText(folder, facts, words))
    .filter(({ file, field }) => file === path && field !== undefined);
}

/** A record as it would be written, and what the check would find in it. */
export function recordOf(
  folder: Folder,
  id: string,
  facts: Facts,
  words: string,
  atHand: AtHand,
): { record: NewRecord; faults: Fault[] } {
  const path = fileOf(folder, id);
  const text = fileText(folder, facts, words);
  const faults = atHand.faultsWith(path, text);
  const elsewhere = faults.filter(({ file }) => file !== path);
  return {
    record: { folder, id, path, text, hasWords: words !== '', elsewhere },
    faults: faults.filter(({ file }) => file === path),
  };
}

/** The field of the record that a way begins with: `sources` of `sources[0].date`. */
export function fieldIn(way: string): string {
  return /^\w*/.exec(way)?.[0] ?? '';
}

/** Whether a kind has the field that a way begins with. */
export function hasField(folder: Folder, way: string): boolean {
  return outline(folders[folder].schema).some(({ name }) => name === fieldIn(way));
}

/** A name that can be an address and is nobody’s, as like the wanted one as can be. */
function standIn(name: string): string {
  const [last = '', year] = name.split('/').reverse();
  const own = `${asAddress(last)}-new`.replace(/^-/, '');
  if (year === undefined) return own;
  return `${/^\d{4}-\d{2}$/.test(year) ? year : '2000-01'}/${own}`;
}
