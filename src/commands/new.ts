import { mkdirSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { nearestWords } from '../domain/spelling.ts';
import { folderCalled, folders, kindOf, kindTitle } from '../kinds/register.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { nations } from '../schemas/site.ts';
import { type Partnership, newPartnership } from '../writing/new-partnership.ts';
import { newRecord } from '../writing/new-record.ts';
import { newCommand } from '../writing/template.ts';
import { oneOf } from './command.ts';

/**
 * `npm run new -- KIND ...`: copies the template of a kind into the content, under its right name.
 * What makes the name follows the kind: `npm run new -- meeting 2026-12-08 oldminster-library`.
 */
const [called = '--help', ...values] = process.argv.slice(2);
const kindsToMake = folders.filter((folder) => kindOf(folder).fixed === undefined);

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

/** The questions, in their order, each with an example and what is taken where nobody answers. */
const questions: Record<
  keyof Partnership,
  { ask: string; usual?: (answers: Partial<Partnership>) => string }
> = {
  area: { ask: 'Which place does it serve? (Oldminster)' },
  name: {
    ask: 'What is the site called?',
    usual: ({ area = '' }) => `Safer ${area}`,
  },
  partnership: {
    ask: 'What is the partnership called?',
    usual: ({ area = '' }) => `${area} Community Safety Partnership`,
  },
  council: { ask: 'Which council? (Oldminster Borough Council)' },
  police: { ask: 'Which police force? (Oldshire Police)' },
  owner: { ask: 'Which body answers for the site?', usual: ({ council = '' }) => council },
  nation: { ask: `Which nation? (${nations.join(', ')})` },
  address: {
    ask: 'Where will the site be served?',
    usual: () => 'https://www.example.org',
  },
};

const names = Object.keys(questions) as (keyof Partnership)[];

/**
 * `npm run new -- partnership`: begins the content of another partnership, from a few questions or
 * from one flag for each. Throws if the folder holds anything already, or an answer is missing.
 */
async function beginPartnership(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  });
  if (existsSync(contentFolder) && readdirSync(contentFolder).length > 0) {
    throw new Error(
      `${contentFolder}/ is not empty, and nothing in it is overwritten. Move it away first:\n  git mv ${contentFolder} old-content`,
    );
  }
  const answers = await complete(values);
  const files = newPartnership(
    { ...answers, nation: oneOf('nation', answers.nation, nations) },
    today(),
  );
  for (const { path, text } of files) {
    const file = `${contentFolder}/${path}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
  console.log(
    `Written: ${String(files.length)} files in ${contentFolder}/. Read ${contentFolder}/README.md next, and type: npm start`,
  );
}

/** Asks for what no flag has said. Where nobody can answer, all that is missing is named at once. */
async function complete(
  given: Partial<Record<keyof Partnership, string>>,
): Promise<Record<keyof Partnership, string>> {
  const answers: Partial<Record<keyof Partnership, string>> = { ...given };
  const prompter = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const missing: string[] = [];
  for (const name of names) {
    if (answers[name] !== undefined) continue;
    const { ask, usual } = questions[name];
    const usually = usual?.(answers as Partial<Partnership>);
    const hint = usually === undefined ? '' : ` [${usually}]`;
    const said = prompter ? (await prompter.question(`${ask}${hint} `)).trim() : '';
    if (said !== '' || usually !== undefined) answers[name] = said === '' ? (usually ?? '') : said;
    else missing.push(`--${name}  ${ask}`);
  }
  prompter?.close();
  if (missing.length > 0) {
    throw new Error(
      `These are needed:\n  ${missing.join('\n  ')}\nRight: npm run new -- partnership --area Oldminster --council "Oldminster Borough Council" --police "Oldshire Police" --nation England`,
    );
  }
  return answers as Record<keyof Partnership, string>;
}

try {
  if (called === '--help' || called === '-h') console.log(listOfKinds());
  else if (called === 'partnership') await beginPartnership(values);
  else write(called);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
