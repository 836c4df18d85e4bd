import type { Fault } from '../check/fault.ts';
import { type Folder, folders } from '../schemas/register.ts';
import type { Asker } from './asker.ts';
import type { AtHand } from './at-hand.ts';
import { asAddress } from './file-name.ts';
import type { Facts } from './kind.ts';
import { kinds } from './kinds.ts';
import { askWhatIsMissing } from './questions.ts';
import { fileOf, fileText, problemOfId } from './record.ts';

/** What somebody has said about a new record so far. */
export interface Given {
  facts: Facts;
  /** The name of its file, if not the one its facts make. */
  id?: string | undefined;
  /** The words under the facts. */
  words?: string | undefined;
}

/** A record that is right, and not written yet. */
export interface NewRecord {
  id: string;
  /** From the content folder on. */
  path: string;
  text: string;
}

/** A content folder that can be read again after it has changed, and written to. */
export interface Desk {
  atHand: () => AtHand;
  /** Puts a file there; never over another. */
  write: (record: NewRecord) => Promise<void>;
}

/** What is true of every new record until somebody says otherwise. */
export const unsaid: Facts = { checked: 'not yet' };

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
  const said = { ...given, facts: { ...unsaid, ...given.facts } };
  const askAgain = (faults: readonly Fault[]) => {
    asker.tell(faults.map(inASentence).join('\n'));
    const ways = faults.map(({ field = '' }) => field.replaceAll(/\[\d+\]/g, ''));
    for (const way of ways) wanted.add(way);
    said.facts = without(said.facts, ways);
    if (faults.some(({ field }) => field === 'The text')) said.words = undefined;
  };
  for (;;) {
    said.facts = await askWhatIsMissing(said.facts, asking);
    const early = faultsOfFacts(folder, said.facts, said.words ?? '', desk.atHand());
    if (early.length > 0) {
      askAgain(early);
      continue;
    }
    const id = said.id ?? (await askForId(folder, said.facts, asker, desk.atHand()));
    const words = said.words ?? (await askForWords(folder, asker));
    const record = { id, path: fileOf(folder, id), text: fileText(folder, said.facts, words) };
    const late = desk.atHand().faultsWith(record.path, record.text);
    if (late.length === 0) {
      await desk.write(record);
      return record;
    }
    askAgain(late);
  }
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
    .filter(({ field }) => field !== undefined);
}

/** A name that can be an address and is nobody’s, as like the wanted one as can be. */
function standIn(name: string): string {
  const [last = '', year] = name.split('/').reverse();
  const own = `${asAddress(last)}-new`.replace(/^-/, '');
  if (year === undefined) return own;
  return `${/^\d{4}-\d{2}$/.test(year) ? year : '2000-01'}/${own}`;
}

async function askForId(folder: Folder, facts: Facts, asker: Asker, atHand: AtHand) {
  const { rule, nameOf } = kinds[folder].file;
  return asker.words({
    question: `The name of its file: ${rule}. It stays for good.`,
    initial: nameOf(facts),
    faultOf: (typed) => {
      const problem = problemOfId(folder, typed, atHand);
      return problem === undefined ? undefined : `This name ${problem}`;
    },
  });
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
  const names = new Set(ways.map((way) => way.split('.')[0]));
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.has(name)));
}

function inASentence({ field = 'This record', problem, allowed, example }: Fault): string {
  const cure = example === undefined ? allowed : `Right: ${example}`;
  return `${field} ${problem}${cure === undefined ? '' : ` ${cure}`}`;
}
