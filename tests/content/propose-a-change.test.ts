import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOnDisk } from '../../src/check/content-folder.ts';
import { frontMatter } from '../../src/check/file/content-file.ts';
import { applyEdits } from '../../src/edit/apply-edits.ts';
import { applyProposal } from '../../src/edit/apply-proposal.ts';
import { Refusal, readProposal } from '../../src/edit/proposal.ts';
import { gitAuthor } from '../support/git-author.ts';
import { typeCommand } from '../support/typed-command.ts';

const fixture = 'tests/fixtures/oldminster';
const service = 'services/noise-nuisance.mdx';
const number = { at: ['phones', 0, 'number'], was: '01632 960 150', is: '01632 960 181' };
const right = { why: 'The team told us.', records: [{ file: service, fields: [number] }] };

/** What the command makes of an issue with these words, on a copy of the fictional content. */
function applied(body: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'change-'));
  const content = path.join(folder, 'content');
  cpSync(fixture, content, { recursive: true });
  const event = path.join(folder, 'event.json');
  writeFileSync(
    event,
    JSON.stringify({
      action: 'opened',
      issue: { number: 12, body, title: 'x' },
      repository: { html_url: 'https://github.com/oldminster/site' },
    }),
  );
  const out = path.join(folder, 'change');
  const run = () =>
    typeCommand('apply-change', ['--event', event, '--out', out], {
      folder,
      BUILD_DATE: '2026-11-22',
    });
  const said = (name: string) =>
    existsSync(path.join(out, name)) ? readFileSync(path.join(out, name), 'utf8') : undefined;
  return { folder, content, out, run, said };
}

const form = (change: unknown) =>
  `### The change\n\n\`\`\`json\n${JSON.stringify(change)}\n\`\`\`\n`;

test('a right change is written to its file, with a title and a review', async () => {
  const { content, run, said } = applied(form(right));
  expect((await run()).status).toBe(0);
  const now = readFileSync(path.join(content, service), 'utf8');
  expect(now).toBe(
    readFileSync(path.join(fixture, service), 'utf8').replace('01632 960 150', '01632 960 181'),
  );
  expect(said('title')).toBe(`Change ${service}`);
  expect(said('review.md')).toContain('“checked” did not');
  expect(said('review.md')).toContain('Proposed in #12.');
  expect(said('refused.md')).toBeUndefined();
});

const paper = {
  why: 'The team sent it.',
  records: [
    {
      file: 'files/parking-plan.mdx',
      new: {
        title: 'Parking plan',
        description: 'Where bicycles and cars are left.',
        file: 'parking-plan.pdf',
        date: '2026-10-01',
        by: 'oldminster-council',
        sources: [{ title: 'Parking plan', publisher: 'Oldminster Council', date: '2026-10-01' }],
        checked: 'not yet',
      },
      words: [{ was: '', is: 'Bicycles are left at the market.' }],
    },
  ],
  files: ['files/parking-plan.pdf'],
};

test('a file that is to come is named, with the page where it is added', async () => {
  const { run, content, said } = applied(form(paper));
  await run();
  expect(said('refused.md')).toBeUndefined();
  expect(said('paths')).toBe('content/files/parking-plan.mdx\n');
  expect(existsSync(path.join(content, 'files/parking-plan.pdf'))).toBe(false);
  const steps = said('awaits.md') ?? '';
  expect(steps).toContain(`https://github.com/oldminster/site/upload/change-12/`);
  expect(steps).toContain('/files>)');
  expect(steps).toContain('<code>parking-plan.pdf</code>');
  expect(said('review.md')).toMatch(/^\*\*One step is left: add the file\.\*\*/);
});

const naming = (file: string, folder = 'files') => ({
  ...paper,
  records: [{ ...paper.records[0], file: `${folder}/parking-plan.mdx` }],
  files: [file],
});
const record = (file: string, edit: object) => ({ ...right, records: [{ file, ...edit }] });
const fields = (...edits: unknown[]) => record(service, { fields: edits });
const words = (is: string) => record(service, { words: [{ was: '', is }] });
const annualReport = { ...paper.records[0]?.new, file: 'annual-report.pdf' };
const strange = { number: '01632 960 181', run: 'x' };

const hostile: [string, unknown][] = [
  ['brings a file from elsewhere', naming('https://elsewhere.example/parking-plan.pdf')],
  ['brings a file outside the content', naming('../files/parking-plan.pdf')],
  ['brings a file by a whole path', naming('/files/parking-plan.pdf')],
  ['brings a file by a path in disguise', naming('files/..%2Fparking-plan.pdf')],
  ['brings a page instead of a paper', naming('files/parking-plan.html')],
  ['brings a program', naming('files/parking-plan.pdf.exe')],
  ['brings a drawing, which can run', naming('files/parking-plan.svg')],
  ['brings a paper into another folder', naming('guides/parking-plan.pdf')],
  ['brings a file that no record of it names', naming('files/another-plan.pdf')],
  ['brings a picture to another folder', naming('files/parking-plan.jpg', 'guides')],
  ['brings a second file besides', { ...paper, files: [...paper.files, 'files/second.pdf'] }],
  ['brings very many files', { ...paper, files: Array<string>(6).fill('files/parking-plan.pdf') }],
  [
    'brings a file over one that is there',
    {
      ...paper,
      records: [{ ...paper.records[0], new: annualReport }],
      files: ['files/annual-report.pdf'],
    },
  ],
  ['climbs out of the content', record('../package.json', { new: { name: 'x' } })],
  ['names a whole path', record('/etc/passwd', { new: {} })],
  ['writes software', record('src/site/clock.mdx', { new: {} })],
  [
    'changes the settings of the site',
    record('site.yaml', { fields: [{ at: ['launched'], was: true, is: false }] }),
  ],
  ['has a field that no schema has', fields({ at: ['onload'], is: 'x' })],
  ['has a field of every JavaScript object', fields({ at: ['constructor'], is: 'x' })],
  [
    'has a strange field inside a value',
    fields({ at: ['phones', 0], was: { number: '01632 960 150' }, is: strange }),
  ],
  ['takes a value for another', fields({ ...number, was: '01632 960 199' })],
  ['gives a number that cannot be', fields({ ...number, is: '01632' })],
  ['puts code into the words', words('{process.exit()}')],
  ['puts a tag into the words', words('<script>x</script>')],
  ['has a part that the form does not write', { ...right, run: 'x' }],
  ['is no list', { why: 'The team told us.', records: {} }],
];

describe('nothing is changed by an issue that', () => {
  const content = folderOnDisk(fixture);
  test.each<[string, string]>([
    ...hostile.map(([what, change]): [string, string] => [what, form(change)]),
    ['has a prototype of its own', form(right).replace('"why"', '"__proto__":{"x":1},"why"')],
    ['is very long', form({ ...right, why: 'x'.repeat(40_000) })],
    ['is no JSON', '```json\n{ !!js/function x }\n```'],
    ['is empty', ''],
  ])('%s', (_, body) => {
    expect(() => applyProposal(readProposal(body), content, '2026-11-22')).toThrow(Refusal);
  });

  test('is refused: it is told why, and no file is written', async () => {
    const { content: copy, run, said } = applied(form({ ...right, records: {} }));
    expect((await run()).status).toBe(0);
    expect(said('refused.md')).toContain('Nothing was changed.');
    expect(said('paths')).toBeUndefined();
    expect(folderOnDisk(copy).paths()).toEqual(content.paths());
  });

  test('would write through a link that leads out of the content', async () => {
    const { folder, content: copy, run, said } = applied(form(right));
    const outside = path.join(folder, 'outside.mdx');
    renameSync(path.join(copy, service), outside);
    symlinkSync(outside, path.join(copy, service));
    const before = readFileSync(outside, 'utf8');
    await run();
    expect(said('refused.md')).toContain('Nothing was changed.');
    expect(readFileSync(outside, 'utf8')).toBe(before);
  });
});

test('what YAML or a shell could take for more is only words', () => {
  const is = "!!js/function '$(rm -rf /)': &x | `id`";
  const files = applyEdits(
    readProposal(JSON.stringify(fields({ at: ['phones', 0, 'note'], is }))).records,
    (file) => readFileSync(path.join(fixture, file), 'utf8'),
  );
  const [, yaml = ''] = frontMatter.exec(files.get(service) ?? '') ?? [];
  expect((parse(yaml) as { phones: { note?: string }[] }).phones[0]?.note).toBe(is);
});

describe('the pull request', () => {
  /** Plays the second job on a copy of a repository; `gh` is a stand-in that writes down what it was asked. */
  async function proposed(prepare: (change: string) => void, number = '12') {
    const { folder, content, out, run } = applied(form(right));
    await run();
    const asked = path.join(folder, 'asked');
    const bin = path.join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'gh'), `#!/bin/bash\nprintf '%s\\n' "$*" >> "${asked}"\n`, {
      mode: 0o755,
    });
    const git = (cwd: string, ...given: string[]) =>
      execFileSync('git', given, { cwd, env: { ...process.env, ...gitAuthor }, encoding: 'utf8' });
    const [origin, work] = [path.join(folder, 'origin'), path.join(folder, 'work')];
    mkdirSync(work);
    cpSync(fixture, path.join(work, 'content'), { recursive: true });
    git(folder, 'init', '--quiet', '--bare', 'origin');
    git(work, 'init', '--quiet');
    git(work, 'add', '.');
    git(work, 'commit', '--quiet', '--message', 'Begin');
    git(work, 'remote', 'add', 'origin', origin);
    execFileSync('tar', ['-cf', path.join(out, 'content.tar'), `content/${service}`], {
      cwd: path.dirname(content),
    });
    prepare(out);
    const { status } = spawnSync(path.resolve('.github/propose-change.sh'), {
      cwd: work,
      env: {
        ...process.env,
        ...gitAuthor,
        PATH: `${bin}:${process.env['PATH'] ?? ''}`,
        CHANGE: out,
        NUMBER: number,
      },
    });
    return {
      status,
      asked: existsSync(asked) ? readFileSync(asked, 'utf8') : '',
      pushed: git(origin, 'branch', '--format=%(refname:short)').trim(),
      shown: (name: string) => git(origin, 'show', `${name}:content/${service}`),
    };
  }

  test('holds the changed file on a branch of its own, and starts the tests', async () => {
    const { status, asked, pushed, shown } = await proposed(() => undefined);
    expect(status).toBe(0);
    expect(pushed).toBe('change-12');
    expect(shown('change-12')).toContain('01632 960 181');
    expect(asked).toContain(`pr create --head change-12 --title Change ${service}`);
    expect(asked).toContain('workflow run test.yml --ref change-12');
  });

  test('waits for a file that is to come: the issue is told, and no test is started', async () => {
    const { asked, pushed } = await proposed((change) =>
      writeFileSync(path.join(change, 'awaits.md'), 'One step is left.'),
    );
    expect(pushed).toBe('change-12');
    expect(asked).toMatch(/issue comment 12 --body-file \S+awaits\.md/);
    expect(asked).not.toContain('workflow run');
  });

  test('is not made where the change was refused: the issue is told why', async () => {
    const { asked, pushed } = await proposed((change) =>
      writeFileSync(path.join(change, 'refused.md'), 'No.'),
    );
    expect(pushed).toBe('');
    expect(asked).toMatch(/^issue comment 12 --body-file /);
  });

  test('of the weekly refresh is one, on a branch called so', async () => {
    const { asked, pushed, shown } = await proposed(() => undefined, '');
    expect(pushed).toBe('refresh');
    expect(shown('refresh')).toContain('01632 960 181');
    expect(asked).toContain('pr create --head refresh');
  });

  test('of an issue never changes the settings of the site', async () => {
    const settings = (change: string) =>
      writeFileSync(path.join(change, 'paths'), 'content/site.yaml\n');
    expect(await proposed(settings)).toMatchObject({ status: 1, pushed: '' });
  });

  test('is not made of files that are no records', async () => {
    const { status, pushed } = await proposed((change) =>
      writeFileSync(path.join(change, 'paths'), '.github/workflows/test.yml\n'),
    );
    expect(status).toBe(1);
    expect(pushed).toBe('');
  });
});
