import type { Fault } from '../check/fault.ts';
import { type Folder, folders } from '../schemas/register.ts';
import type { Asker } from './asker.ts';
import type { AtHand } from './at-hand.ts';
import type { Facts } from './kind.ts';
import { kinds } from './kinds.ts';
import {
  type NewRecord,
  faultsOfFacts,
  fieldIn,
  hasField,
  recordOf,
  unsaid,
} from './new-record.ts';
import { askWhatIsMissing } from './questions.ts';
import { problemOfId } from './record.ts';

/** What somebody has said about a new record so far. */
export interface Given {
  facts: Facts;
  /** The name of its file, if not the one its facts make. */
  id?: string | undefined;
  /** The words under the facts. */
  words?: string | undefined;
}

/** A content folder that can be read again after it has changed, and written to. */
export interface Desk {
  atHand: () => AtHand;
  /** Puts a file there; never over another. */
  write: (record: NewRecord) => Promise<void>;
}

/**
 * Asks for all that is missing and writes the record. What the check finds wrong is told and
 * asked again; a record that this one names and that is not there is made on the way.
 */
export async function writeByAsking(
  folder: Folder,
  given: Given,
  asker: Asker,
  desk: Desk,
): Promise<NewRecord> {
  const wanted = new Set(kinds[folder].askAlso);
  const makeAnother = async (other: Folder) => {
    asker.tell(`First the new ${kinds[other].name}, then on with the ${kinds[folder].name}.`);
    return (await writeByAsking(other, { facts: {} }, asker, desk)).id;
  };
  const asking = { folder, asker, atHand: desk.atHand, wanted, makeAnother };
  const said = { ...given, facts: { ...unsaid(folder), ...given.facts } };
  const askAgain = (faults: readonly Fault[]) => {
    asker.tell(faults.map((fault) => toldIn(folder, fault)).join('\n'));
    const ways = faults.map(({ field = '' }) => field.replaceAll(/\[\d+\]/g, ''));
    for (const way of ways) wanted.add(way);
    said.facts = without(said.facts, ways);
    if (ways.includes('The text')) said.words = undefined;
    // What is about no field and no words is about the file, and its name can be asked again.
    if (ways.some((way) => way !== 'The text' && !hasField(folder, way))) said.id = undefined;
  };
  const wrong = faultsOfGiven(folder, given, desk.atHand());
  if (wrong.length > 0) askAgain(wrong);
  for (;;) {
    said.facts = await askWhatIsMissing(said.facts, asking);
    const early = faultsOfFacts(folder, said.facts, said.words ?? '', desk.atHand());
    if (early.length > 0) {
      askAgain(early);
      continue;
    }
    const id = said.id ?? (await askForId(folder, said.facts, asker, desk.atHand()));
    const words = said.words ?? (await askForWords(folder, asker));
    const { record, faults } = recordOf(folder, id, said.facts, words, desk.atHand());
    if (faults.length === 0) {
      await desk.write(record);
      return record;
    }
    askAgain(faults);
  }
}

/** What is wrong with what was said before the first question, so that nobody hears of it last. */
function faultsOfGiven(folder: Folder, { facts, id, words }: Given, atHand: AtHand): Fault[] {
  const ofName = id === undefined ? undefined : problemOfId(folder, id, atHand);
  return [
    ...faultsOfFacts(folder, { ...unsaid(folder), ...facts }, words ?? '', atHand).filter(
      ({ field = '' }) => field === 'The text' || fieldIn(field) in facts,
    ),
    ...(ofName === undefined ? [] : [{ file: folder, field: 'The file name', problem: ofName }]),
  ];
}

async function askForId(folder: Folder, facts: Facts, asker: Asker, atHand: AtHand) {
  const { rule, nameOf } = kinds[folder].file;
  const offered = nameOf(facts);
  const typed = await asker.words({
    question: `The name of its file: ${rule}. It stays for good.`,
    initial: offered,
    faultOf: (name) => {
      const problem = problemOfId(folder, name.trim() || offered, atHand);
      return problem === undefined ? undefined : `This name ${problem}`;
    },
  });
  return typed || offered;
}

async function askForWords(folder: Folder, asker: Asker) {
  if (folders[folder].ending === '.yaml') return '';
  return asker.words({
    question:
      'What else readers should know, in short sentences. Leave it empty to write it in the file later.',
    faultOf: () => undefined,
  });
}

/** Facts without those that are to be asked again. */
function without(facts: Facts, ways: readonly string[]): Facts {
  const names = new Set(ways.map(fieldIn));
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.has(name)));
}

/** A fault before the question that is asked again; what is about no field brings its cure along. */
function toldIn(
  folder: Folder,
  { field = 'This record', problem, allowed, example }: Fault,
): string {
  if (hasField(folder, field)) return `${field} ${problem}`;
  const cure = example === undefined ? allowed : `Right: ${example}`;
  return `${field} ${problem}${cure === undefined ? '' : ` ${cure}`}`;
}
