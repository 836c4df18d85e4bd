import { fieldName } from '../check/check-facts.ts';
import { type Fault, cureInWords } from '../check/fault.ts';
import { type Folder, folders } from '../schemas/register.ts';
import type { AtHand } from './at-hand.ts';
import { type Flag, begun, factsFromFlags, flagsOf } from './flags.ts';
import { kinds } from './kinds.ts';
import { type NewRecord, faultsOfFacts, recordOf, unsaid } from './new-record.ts';
import { outline } from './outline.ts';
import { problemOfId } from './record.ts';
import type { Flags } from './typed.ts';
import { inOneLine } from './yaml-text.ts';

/** A record made from flags alone; or all that is missing and wrong, in words. */
export function readFlags(
  folder: Folder,
  typed: Flags,
  atHand: AtHand,
): { record: NewRecord } | { faults: string[] } {
  const fields = outline(folders[folder].schema);
  const flags = flagsOf(fields);
  const facts = begun(fields, { ...unsaid(folder), ...factsFromFlags(fields, typed) });
  const words = typed.get('--words')?.at(-1) ?? '';
  const id = typed.get('--file-name')?.at(-1) ?? kinds[folder].file.nameOf(facts);
  const early = faultsOfFacts(folder, facts, words, atHand);
  const faults = [
    ...early.map((fault) => faultInFlags(fault, flags)),
    ...(early.length > 0 ? [] : faultsOfId(folder, id, atHand)),
  ];
  if (faults.length > 0) return { faults };
  const { record, faults: late } = recordOf(folder, id, facts, words, atHand);
  return late.length > 0 ? { faults: late.map((fault) => faultInFlags(fault, flags)) } : { record };
}

function faultsOfId(folder: Folder, id: string, atHand: AtHand): string[] {
  const problem = problemOfId(folder, id, atHand);
  return problem === undefined ? [] : [`--file-name ${problem}\n  You wrote: ${id}`];
}

/** One fault in the words of the check, with the flag in place of the field. */
function faultInFlags(fault: Fault, flags: readonly Flag[]): string {
  const flag = flags.find(({ path }) => fieldName(path) === fault.field);
  if (!flag) return [`${fault.field ?? fault.file} ${fault.problem}`, ...cures(fault)].join('\n');
  const example = `${flag.name} ${inShell(exampleOf(flag))}`;
  return [`${flag.name} ${fault.problem}`, ...cures({ ...fault, example })].join('\n');
}

const cures = (fault: Fault) => cureInWords(fault).map((line) => `  ${line}`);

/** What a flag takes, typed once: of a list the first entry. */
export function exampleOf({ field: { takes, example } }: Flag): string {
  const isList = takes.kind === 'list' && takes.of.kind !== 'group';
  const one: unknown = isList && Array.isArray(example) ? (example as unknown[])[0] : example;
  return typeof one === 'string' ? one : inOneLine(one);
}

/** A value as it is typed in a terminal, on every system. */
export function inShell(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value) ? value : `"${value.replaceAll('"', '\\"')}"`;
}
