import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentFolder } from '../site/content-folder.ts';
import { today } from '../site/clock.ts';
import { type Partnership, nations, newPartnership } from '../writing/new-partnership.ts';
import { oneOf } from './command.ts';

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
export async function beginPartnership(args: string[]): Promise<void> {
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
