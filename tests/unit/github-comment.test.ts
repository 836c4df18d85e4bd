import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { issueMark, linksMark } from '../../src/changes/markdown.ts';

/** The last step of three workflows, run as GitHub's runner runs it: with bash -e. */
const root = mkdtempSync(join(tmpdir(), 'github-comment-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Stands in for `gh`: logs how it was called. A function of bash, so no process is started. */
const gh = `() {
  echo "$@" >> "$RUNNER_TEMP/calls"
  case "$*" in
    "pr view"*) printf '%s' "$VIEW";;
    "api --paginate"*) printf '%s' "$IDS";;
  esac
}`;

interface Workflow {
  jobs: Record<string, { steps: { run?: string; env?: Record<string, string> }[] }>;
}

function lastStepOf(file: string, job: string) {
  const workflow = parse(readFileSync(`.github/workflows/${file}`, 'utf8')) as Workflow;
  const step = workflow.jobs[job]?.steps.at(-1);
  if (!step?.run) throw new Error(`The last step of ${file} runs nothing.`);
  return { run: step.run, filter: step.env?.['OURS'] ?? '' };
}

/** Runs a step; `answers` are what `gh pr view` and `gh api` (a list of ids) print. */
function runStep(step: { run: string; filter: string }, answers: { view?: string; ids?: string }) {
  writeFileSync(join(root, 'calls'), '');
  const { status, stdout } = spawnSync('bash', ['-e', '-c', step.run], {
    encoding: 'utf8',
    // Bash would read ~/.bashrc of whoever runs the tests if its input were a socket.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      'BASH_FUNC_gh%%': gh,
      RUNNER_TEMP: root,
      GH_REPO: 'example/site',
      HEAD_SHA: 'abc123',
      OURS: step.filter,
      VIEW: answers.view ?? '',
      IDS: answers.ids ?? '',
    },
  });
  const calls = readFileSync(join(root, 'calls'), 'utf8').trim().split('\n');
  return { status, output: stdout, calls, last: calls.at(-1) ?? '' };
}

describe.skipIf(process.platform === 'win32')('the comment on a pull request', () => {
  const step = lastStepOf('comment.yml', 'comment');
  const open = 'OPEN abc123';
  beforeEach(() => {
    mkdirSync(join(root, 'review'), { recursive: true });
    writeFileSync(join(root, 'review/number'), '12');
  });

  test('is written if we have none yet', () => {
    const { status, last } = runStep(step, { view: open });
    expect(status).toBe(0);
    expect(last).toBe(`pr comment 12 --body-file ${root}/comment.md`);
  });

  test('replaces the first of ours', () => {
    const { last } = runStep(step, { view: open, ids: '77\n78\n' });
    expect(last).toContain('--method PATCH repos/example/site/issues/comments/77 --field body=@');
  });

  test.each(['CLOSED abc123', 'MERGED abc123', 'OPEN def456'])(
    'is not written if the pull request is %s',
    (view) => {
      const { status, calls } = runStep(step, { view });
      expect([status, calls.length]).toEqual([0, 1]);
    },
  );

  test.each(['', '0', '12; echo', '../12', '1 --repo x', '1234567890'])(
    'is not written for an invalid number: “%s”',
    (number) => {
      writeFileSync(join(root, 'review/number'), number);
      const { status, calls } = runStep(step, { view: open });
      expect([status, calls]).toEqual([1, ['']]);
    },
  );

  test('is recognised by its author and its mark', () => {
    expect(step.filter).toContain('.user.login == "github-actions[bot]"');
    expect(step.filter).toContain('startswith("<!-- content-changes -->")');
  });
});

describe.skipIf(process.platform === 'win32').each([
  {
    file: 'freshness.yml',
    text: 'freshness/freshness.md',
    title: 'Facts to confirm',
    mark: issueMark,
  },
  { file: 'links.yml', text: 'links/links.md', title: 'Links to look at', mark: linksMark },
])('the weekly issue of $file', ({ file, text, title, mark }) => {
  const step = lastStepOf(file, 'issue');
  beforeEach(() => {
    mkdirSync(dirname(join(root, text)), { recursive: true });
    writeFileSync(join(root, text), `${mark}\n\nWords.\n`);
  });

  test('is opened if we have none yet', () => {
    expect(runStep(step, {}).last).toContain(`issue create --title ${title} --body-file`);
  });

  test('replaces an open one of ours, and is never closed', () => {
    const { calls, last } = runStep(step, { ids: '5\n6\n' });
    expect(last).toContain(`issue edit 5 --title ${title} --body-file`);
    expect(calls.join('\n')).not.toContain('close');
  });

  test('is recognised by its author and its mark, and is no pull request', () => {
    const [asked] = runStep(step, {}).calls;
    expect(asked).toContain('.user.login == "github-actions[bot]"');
    expect(asked).toContain(`startswith("${mark}")`);
    expect(asked).toContain('.pull_request == null');
  });

  test('is not written from a file without a mark', () => {
    writeFileSync(join(root, text), 'Words.\n');
    expect(runStep(step, {})).toMatchObject({ status: 1, calls: [''] });
  });
});
