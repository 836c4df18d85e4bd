import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { nearestWords } from '../domain/spelling.ts';
import { folderCalled, folders, kindOf, kindTitle } from '../kinds/register.ts';
import { contentFolder } from '../site/content-folder.ts';
import { newRecord } from '../writing/new-record.ts';
import { newCommand } from '../writing/template.ts';
import { beginPartnership } from './new-partnership.ts';

/**
 * `npm run new -- KIND ...`: copies the template of a kind into the content, under its right name.
 * What makes the name follows the kind: `npm run new -- meeting 2026-12-08 oldminster-library`.
 */
const [called = '--help', ...values] = process.argv.slice(2);
const kindsToMake = folders.filter((folder) => kindOf(folder).fixed === undefined);

try {
  if (called === '--help' || called === '-h') console.log(listOfKinds());
  else if (called === 'partnership') await beginPartnership(values);
  else write(called);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function write(name: string) {
  const folder = folderCalled(name);
  if (folder === undefined) {
    const names = kindsToMake.map((one) => kindOf(one).names[0]);
    const [nearest] = nearestWords(name, names, 1);
    throw new Error(
      `There is no kind "${name}".${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}\n  Allowed:   ${names.join(', ')}`,
    );
  }
  const { fixed } = kindOf(folder);
  if (fixed !== undefined) throw new Error(`A new ${name} cannot be made. ${fixed}`);
  const { path, text } = newRecord(folder, values);
  const file = `${contentFolder}/${path}`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch {
    throw new Error(`${file} exists already. Change that file, or choose another name.`);
  }
  console.log(`Written: ${file}\nFill it in, then type: npm run check:content`);
}

function listOfKinds(): string {
  const rows = kindsToMake.map(
    (folder) => `  ${kindTitle(folder).padEnd(30)}${newCommand(folder)}`,
  );
  return `Copies the template of a kind into ${contentFolder}/, under its right name:\n\n${rows.join('\n')}\n\nBegins the content of another partnership, in an empty folder:\n\n  npm run new -- partnership`;
}
