import { existsSync } from 'node:fs';
import { nearestWords } from '../domain/spelling.ts';
import { type Folder, folders } from '../schemas/register.ts';
import { contentFolder } from '../site/content-folder.ts';
import { writeByAsking } from '../writing/by-asking.ts';
import { readFlags } from '../writing/by-flags.ts';
import { factsFromFlags } from '../writing/flags.ts';
import { folderCalled, kindFolders, kinds } from '../writing/kinds.ts';
import type { NewRecord } from '../writing/new-record.ts';
import { outline } from '../writing/outline.ts';
import { mistyped, typedIn } from '../writing/typed.ts';
import { Stopped, askInTerminal } from './ask-in-terminal.ts';
import { deskAt } from './new-desk.ts';
import { beforeAsking, helpFor, listOfKinds, stoppedWith, whatNext } from './new-help.ts';

/**
 * `npm run new -- KIND [--FLAG VALUE ...]`: a new record. In a terminal it asks for what the
 * flags do not say; elsewhere it names everything that is missing at once.
 */
const [called, ...rest] = process.argv.slice(2);
const written: NewRecord[] = [];
let root = contentFolder;

try {
  process.exitCode = await run();
} catch (error) {
  const words = error instanceof Error ? error.message : String(error);
  console.error(error instanceof Stopped ? stoppedWith(written, root) : words);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  if (called === undefined || called.startsWith('-')) {
    console.log(listOfKinds());
    return called === '--help' || called === '-h' ? 0 : 1;
  }
  const folder = folderNamed(called);
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(helpFor(folder));
    return 0;
  }
  const typed = typedIn(rest);
  const cannotBeMeant = mistyped(folder, typed);
  if (cannotBeMeant.length > 0) return refuse(cannotBeMeant);
  const { flags } = typed;
  root = flags.get('--content')?.at(-1) ?? contentFolder;
  if (!existsSync(root)) return refuse([`There is no folder called ${root}.`]);
  const desk = deskAt(root, (record) => written.push(record));
  const isAsked = process.stdin.isTTY;
  const reading = readFlags(folder, flags, desk.atHand());
  if ('record' in reading) await desk.write(reading.record);
  else if (!isAsked) return refuse(reading.faults);
  else {
    console.log(beforeAsking(folder));
    const given = {
      facts: factsFromFlags(outline(folders[folder].schema), flags),
      id: flags.get('--file-name')?.at(-1),
      words: flags.get('--words')?.at(-1),
    };
    await writeByAsking(folder, given, askInTerminal(), desk);
  }
  console.log(whatNext(written, root));
  return 0;
}

function refuse(faults: readonly string[]): number {
  console.error(`Nothing was written.\n\n${faults.join('\n\n')}`);
  return 1;
}

function folderNamed(name: string): Folder {
  const folder = folderCalled(name);
  const names = kindFolders.map((one) => kinds[one].name);
  if (folder === undefined) {
    const [nearest] = nearestWords(name, names, 1);
    throw new Error(
      `There is no kind "${name}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}\n  Allowed: ${names.join(', ')}`,
    );
  }
  const { fixed } = kinds[folder];
  if (fixed !== undefined) throw new Error(`A new ${kinds[folder].name} cannot be made. ${fixed}`);
  return folder;
}
