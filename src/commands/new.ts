import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { nearestWords } from '../domain/spelling.ts';
import { folderCalled, folders, kindOf, kindTitle } from '../kinds/register.ts';
import { nations } from '../schemas/site.ts';
import { today } from '../site/clock.ts';
import { contentFolder } from '../site/content-folder.ts';
import { type Partnership, newPartnership } from '../writing/new-partnership.ts';
import { newRecord } from '../writing/new-record.ts';
import { newCommand } from '../writing/template.ts';
import { oneOf, runCommand } from './command.ts';

type Answers = Record<keyof Partnership, string>;

/** The questions about a partnership, in their order, each with an example or the default answer. */
const questions: Record<
  keyof Partnership,
  { ask: string; usual?: (answers: Partial<Answers>) => string }
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
 * `npm run new -- KIND ...`: copies the template of a kind into the content. Its name is made of
 * what follows the kind: `npm run new -- meeting 2026-12-08 oldminster-library`.
 * `npm run new -- partnership` begins the content of another partnership.
 */
await runCommand(
  {
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    },
    allowPositionals: true,
  },
  async ({ values: { help, ...answers }, positionals: [kind, ...words] }) => {
    if (help || kind === undefined) console.log(listOfKinds());
    else if (kind === 'partnership') await beginPartnership(answers);
    else addRecord(kind, words);
  },
);

function kindsToMake() {
  return folders.filter((folder) => kindOf(folder).fixed === undefined);
}

function addRecord(name: string, words: readonly string[]) {
  const folder = folderCalled(name);
  if (folder === undefined) {
    const allowed = kindsToMake().map((one) => kindOf(one).names[0]);
    const [nearest] = nearestWords(name, allowed, 1);
    const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    throw new Error(`There is no kind "${name}".${hint}\n  Allowed:   ${allowed.join(', ')}`);
  }
  const { fixed } = kindOf(folder);
  if (fixed !== undefined) throw new Error(`A new ${name} cannot be made. ${fixed}`);
  const { path, text } = newRecord(folder, words);
  const file = `${contentFolder}/${path}`;
  if (existsSync(file)) {
    throw new Error(`${file} exists already. Change that file, or choose another name.`);
  }
  write(file, text);
  console.log(`Written: ${file}\nFill it in, then type: npm run check:content`);
}

function write(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}

function listOfKinds(): string {
  const rows = kindsToMake().map(
    (folder) => `  ${kindTitle(folder).padEnd(30)}${newCommand(folder)}`,
  );
  return `Copies the template of a kind into ${contentFolder}/, under its right name:\n\n${rows.join('\n')}\n\nBegins the content of another partnership, in an empty folder:\n\n  npm run new -- partnership`;
}

/**
 * Begins the content of another partnership from its answers, given as flags or asked for. Throws if
 * the folder holds anything already, or an answer is missing.
 */
async function beginPartnership(given: Partial<Answers>): Promise<void> {
  if (existsSync(contentFolder) && readdirSync(contentFolder).length > 0) {
    throw new Error(
      `${contentFolder}/ is not empty, and nothing in it is overwritten. Move it away first:\n  git mv ${contentFolder} old-content`,
    );
  }
  const answers = await askForMissing(given);
  const files = newPartnership(
    { ...answers, nation: oneOf('nation', answers.nation, nations) },
    today(),
  );
  for (const { path, text } of files) write(`${contentFolder}/${path}`, text);
  console.log(
    `Written: ${String(files.length)} files in ${contentFolder}/. Read ${contentFolder}/README.md next, and type: npm start`,
  );
}

/** Asks for what no flag gives. Without a terminal, throws an `Error` that lists all that is missing. */
async function askForMissing(given: Partial<Answers>): Promise<Answers> {
  const answers = { ...given };
  const prompter = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stdout })
    : undefined;
  const missing: string[] = [];
  for (const name of names) {
    if (answers[name] !== undefined) continue;
    const { ask, usual } = questions[name];
    const standard = usual?.(answers) ?? '';
    const hint = standard === '' ? '' : ` [${standard}]`;
    const typed = (await prompter?.question(`${ask}${hint} `))?.trim() ?? '';
    const answer = typed === '' ? standard : typed;
    if (answer === '') missing.push(`--${name}  ${ask}`);
    else answers[name] = answer;
  }
  prompter?.close();
  if (missing.length > 0) {
    throw new Error(
      `These are needed:\n  ${missing.join('\n  ')}\nRight: npm run new -- partnership --area Oldminster --council "Oldminster Borough Council" --police "Oldshire Police" --nation England`,
    );
  }
  return answers as Answers;
}
