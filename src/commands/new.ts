import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { folderOnDisk } from '../check/content-folder.ts';
import { nearestWords } from '../domain/spelling.ts';
import { type Folder, folders } from '../schemas/register.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { readAtHand } from '../writing/at-hand.ts';
import { readFlags } from '../writing/by-flags.ts';
import { factsFromFlags } from '../writing/flags.ts';
import { formatted } from '../writing/format.ts';
import { folderCalled, kindFolders, kinds } from '../writing/kinds.ts';
import { type NewRecord, writeByAsking } from '../writing/new-record.ts';
import { outline } from '../writing/outline.ts';
import { Stopped, terminal } from './ask-in-terminal.ts';
import { helpFor, listOfKinds, whatNext } from './new-help.ts';

/**
 * `npm run new -- KIND [--FLAG VALUE ...]`: a new record. In a terminal it asks for what the
 * flags do not say; elsewhere it names everything that is missing at once.
 */
const [called, ...rest] = process.argv.slice(2);

try {
  process.exitCode = await run();
} catch (error) {
  const words = error instanceof Error ? error.message : String(error);
  console.error(error instanceof Stopped ? 'Stopped. Nothing more was written.' : words);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  if (called === undefined || called === '--help') {
    console.log(listOfKinds());
    return called === undefined ? 1 : 0;
  }
  const folder = folderNamed(called);
  if (rest.includes('--help')) {
    console.log(helpFor(folder));
    return 0;
  }
  const typed = flagsIn(rest);
  const root = typed.get('--content')?.at(-1) ?? contentFolder;
  const atHand = () => readAtHand(folderOnDisk(root), today());
  const written = async (record: NewRecord) => {
    const path = `${root}/${record.path}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await formatted(record.text, path), { flag: 'wx' });
    console.log(whatNext(folder, record, root));
  };
  const reading = readFlags(folder, typed, atHand());
  if ('record' in reading) {
    await written(reading.record);
    return 0;
  }
  if (!process.stdin.isTTY) {
    console.error(`Nothing was written.\n\n${reading.faults.join('\n\n')}`);
    return 1;
  }
  const given = {
    facts: factsFromFlags(outline(folders[folder].schema), typed),
    id: typed.get('--file-name')?.at(-1),
    words: typed.get('--words')?.at(-1),
  };
  await writeByAsking(folder, given, terminal, { atHand, write: written });
  return 0;
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

function flagsIn(args: readonly string[]): Map<string, string[]> {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true });
  const typed = new Map<string, string[]>();
  let open: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'option') {
      open = token.value === undefined ? token.rawName : undefined;
      const values = typed.get(token.rawName) ?? [];
      typed.set(token.rawName, token.value === undefined ? values : [...values, token.value]);
    } else if (token.kind === 'positional' && open !== undefined) {
      typed.get(open)?.push(token.value);
      open = undefined;
    }
  }
  return typed;
}
