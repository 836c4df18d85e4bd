import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenToDevServer } from '../support/dev-server.ts';
import { applyExample, boxesIn, commandsIn, hasJobs, manual } from '../support/manual.ts';
import { type WorkingCopy, aWorkingCopy } from '../support/working-copy.ts';

const typed = commandsIn(manual);
const help = commandsIn(readFileSync('docs/help-while-writing.md', 'utf8'));
const front = commandsIn(readFileSync('README.md', 'utf8'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Commands that answer otherwise than with a status of nought, or not soon; each tested by itself below. */
const otherwise = ['npm run dev', 'npm run edit', 'npm run build', 'npm run new', 'npm run format'];

let copy: WorkingCopy;
beforeAll(() => {
  copy = aWorkingCopy();
}, 120_000);
afterAll(() => {
  copy.remove();
}, 60_000);

test('commands are found in boxes and in sentences, without what is said of them', () => {
  const page = 'Type `npm run dev`, not `npm`.\n\n```sh\nnpm start   # serves\n\nnpm test\n```\n';
  expect(commandsIn(page)).toEqual({
    inBoxes: ['npm start', 'npm test'],
    inSentences: ['npm run dev'],
  });
});

describe.runIf(hasJobs)('on a copy of the project in which the first job was done', () => {
  beforeAll(() => {
    const [number] = boxesIn(manual);
    if (number) applyExample(number, copy.content);
  });

  test('each command in a box of the manual runs, in their order', { timeout: 240_000 }, () => {
    expect(typed.inBoxes.length).toBeGreaterThan(5);
    const said = new Map(
      typed.inBoxes.map((command) => {
        const answer = copy.type(command);
        expect(answer.status, `${command}\n${answer.said}`).toBe(0);
        return [command, answer.said] as const;
      }),
    );
    expect(said.get('npm run check:content')).toContain('nothing to put right');
    expect(said.get('npm run changes -- --base main')).toContain('01632 960 180');
    expect(said.get('npm run new -- --help')).toContain('npm run new -- meeting 2026-12-08');
    // What was pushed is what was changed, and nothing besides.
    expect(copy.type('git diff --stat origin/main origin/new-housing-number').said).toMatch(
      /housing-solutions\.mdx \|[^\n]+\n 1 file changed/,
    );
  });

  const rest = [...typed.inSentences, ...help.inBoxes, ...help.inSentences].filter(
    (command) => !typed.inBoxes.includes(command) && !otherwise.includes(command),
  );

  test.each([...new Set(rest)])('%s runs', { timeout: 120_000 }, (command) => {
    const { status, said } = copy.type(command);
    expect(status, said).toBe(0);
  });

  test('npm run schemas has nothing to write that is not there', () => {
    expect(copy.type('git status --porcelain').said).toBe('');
  });
});

describe('a command with an answer of its own', () => {
  test('npm run new lists the kinds, each with the command to type', () => {
    const { status, said } = copy.type('npm run new');
    expect(status, said).toBe(0);
    expect(said).toContain('npm run new -- place');
  });

  // It reads every file, as the check of the format does; here it has only to be there.
  test('npm run format is the formatter', () => {
    const { status, said } = copy.type('npm run format -- --version');
    expect(status, said).toBe(0);
    expect(said).toMatch(/^\d+\.\d+\.\d+$/m);
  });

  // It is `npm run dev` with a page to open, so one server answers for both.
  test('npm run edit serves the form, which another page cannot write through, and tells a fault in the terminal and in the browser, until it is put right', async () => {
    const page = 'pages/contact.mdx';
    const before = copy.content.read(page);
    expect(scripts['edit']).toBe(`${scripts['dev'] ?? ''} --open /edit/`);
    const edit = copy.start('npm run edit');
    try {
      const [, address = ''] =
        /(http:\/\/localhost:\d+)/.exec(await edit.until(/http:\/\/localhost:\d+/)) ?? [];
      const form = await fetch(`${address}/edit/`);
      expect([form.status, (await form.text()).includes('<edit-form')]).toEqual([200, true]);
      const headers = { origin: 'http://elsewhere.example' };
      const answer = await fetch(`${address}/edit/save/`, { method: 'POST', headers, body: '{}' });
      expect([answer.status, await answer.text()]).toEqual([
        422,
        'Only the form itself may write files.',
      ]);
      const browser = await listenToDevServer(address);
      const fault = 'titel is not a field here.';
      copy.content.swap(page, 'title:', 'titel:');
      await edit.until(/titel is not a field here/);
      await browser.until((message) => message.type === 'error' && message.text.includes(fault));
      copy.content.write(page, before);
      await edit.until(/nothing to put right/);
      await browser.until((message) => message.type === 'full-reload');
      browser.close();
    } finally {
      copy.content.write(page, before);
      edit.stop();
    }
  }, 240_000);

  test('npm run build stops at a fault, writes no page, and says what to write and where each message is explained', () => {
    const page = 'pages/contact.mdx';
    const before = copy.content.read(page);
    copy.content.swap(page, 'title:', 'titel:');
    const { status, said } = copy.type('npm run build');
    copy.content.write(page, before);
    expect(status).toBe(1);
    expect(existsSync(join(copy.root, 'dist/index.html'))).toBe(false);
    expect(said).toMatch(
      /pages\/contact\.mdx:\d+\n {2}titel is not a field here\. Did you mean "title"\?\n/,
    );
    expect(said).toContain('in the content. Nothing was published.');
    expect(said).toContain('What each message means: docs/when-the-build-says.md');
    // Nothing about its own code.
    expect(said).not.toMatch(/\n\s+at |node_modules/);
  });

  test.runIf(hasJobs)(
    'none is left out of this test: each stands in the manual or in its help',
    () => {
      const all = [...typed.inSentences, ...help.inSentences];
      expect(otherwise.filter((command) => !all.includes(command))).toEqual([]);
    },
  );
});

describe('a new kind, with a list and a page, made as docs/adding-a-kind.md says', () => {
  const register = 'src/kinds/register.ts';

  beforeAll(() => {
    const examples = boxesIn(readFileSync('docs/adding-a-kind.md', 'utf8'));
    for (const { file = '', text } of examples) copy.write(file, text);
    copy.write(
      register,
      readFileSync(register, 'utf8')
        .replace(
          'import { crucialCrew }',
          "import { consultations } from './consultations.ts';\n$&",
        )
        .replace('  campaigns,\n', '$&  consultations,\n'),
    );
  });

  test('is nine files, five of them code', { timeout: 120_000 }, () => {
    const made = copy.type('npm run new -- consultation Safer evenings in Oldminster');
    expect(made.status, made.said).toBe(0);
    const written = copy.type('npm run schemas');
    expect(written.status, written.said).toBe(0);
    const files = copy
      .type('git status --porcelain --untracked-files=all')
      .said.split('\n')
      .filter(Boolean)
      .map((line) => line.slice(3).replaceAll('"', ''));
    expect(files.sort()).toEqual([
      'content/consultations/safer-evenings-in-oldminster.mdx',
      'content/pages/consultations.mdx',
      'docs/content-model.md',
      'docs/templates/consultation.md',
      'src/kinds/consultations.ts',
      register,
      'src/pages/consultations/[consultation].astro',
      'src/pages/consultations/index.astro',
      'src/schemas/consultation.ts',
    ]);
  });

  test('is known to the check, fields and addresses', { timeout: 60_000 }, () => {
    const { said } = copy.type('npm run check:content');
    expect(said).toContain('consultations/safer-evenings-in-oldminster.mdx');
    expect(said).toContain('summary must be words');
    expect(said).not.toContain('not in a folder that this site knows');
    expect(said).not.toContain('pages/consultations.mdx\n');
  });
});

test('every command of the front page is one of this project', () => {
  const names = [...front.inBoxes, ...front.inSentences].map(
    (command) => /^npm (?:run )?([\w:]+)/.exec(command)?.[1],
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  expect(names).toContain('new');
});
