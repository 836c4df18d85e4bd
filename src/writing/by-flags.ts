import { fieldName } from '../check/check-facts.ts';
import { type Fault, cureInWords } from '../check/fault.ts';
import { nearestWords } from '../domain/spelling.ts';
import { type Folder, folders } from '../schemas/register.ts';
import type { AtHand } from './at-hand.ts';
import { type Flag, begun, factsFromFlags, flagsOf } from './flags.ts';
import { kinds } from './kinds.ts';
import { type NewRecord, faultsOfFacts, unsaid } from './new-record.ts';
import { outline } from './outline.ts';
import { fileOf, fileText, problemOfId } from './record.ts';
import { inOneLine } from './yaml-text.ts';

/** What somebody typed after the kind: each flag with its dashes, and its values. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** Flags that every kind has. */
export const everyKind = {
  '--file-name': 'The name of its file, if not the one its facts make.',
  '--words': 'The words under the facts.',
  '--content': 'The folder of words and facts, if not content.',
} as const;

/** A record made from flags alone; or all that is missing and wrong, in words. */
export function readFlags(
  folder: Folder,
  typed: Typed,
  atHand: AtHand,
): { record: NewRecord } | { faults: string[] } {
  const fields = outline(folders[folder].schema);
  const flags = flagsOf(fields);
  const facts = begun(fields, { ...unsaid, ...factsFromFlags(fields, typed) });
  const words = typed.get('--words')?.at(-1) ?? '';
  const id = typed.get('--file-name')?.at(-1) ?? kinds[folder].file.nameOf(facts);
  const early = faultsOfFacts(folder, facts, words, atHand);
  const faults = [
    ...unknownFlags(typed, flags),
    ...early.map((fault) => faultInFlags(fault, flags)),
    ...(early.length > 0 ? [] : faultsOfId(folder, id, atHand)),
  ];
  if (faults.length > 0) return { faults };
  const record = { id, path: fileOf(folder, id), text: fileText(folder, facts, words) };
  const late = atHand.faultsWith(record.path, record.text);
  return late.length > 0 ? { faults: late.map((fault) => faultInFlags(fault, flags)) } : { record };
}

function unknownFlags(typed: Typed, flags: readonly Flag[]): string[] {
  const names = [...flags.map(({ name }) => name), ...Object.keys(everyKind)];
  return [...typed.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => {
      const [nearest] = nearestWords(name, names, 1);
      return `${name} is not a flag here.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`;
    });
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
